package hemerotheque.index;

/// A word of a text as the index knows it.
///
/// @param form what it comes to
/// @param start where it begins in the text, in UTF-16 units
/// @param end after its last unit
/// @param step positions from the word before: 1, more after a new paragraph, 0 for a joined form
/// @param joined whether it is a compound written as one (`hautkarabakh`), at the place of its first part
record Token(WordForm form, int start, int end, int step, boolean joined) {

    Token after(int gap) {
        return new Token(form, start, end, step + gap, joined);
    }

    String light() {
        return form.light();
    }

    String exact() {
        return form.exact();
    }

    String accented() {
        return form.accented();
    }

    String marked() {
        return form.marked();
    }

    boolean isAccented() {
        return form.isAccented();
    }
}
