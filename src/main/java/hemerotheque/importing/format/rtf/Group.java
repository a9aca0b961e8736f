package hemerotheque.importing.format.rtf;

import java.util.Optional;

/// What holds inside a group of RTF: what its parent held when it opened, and what was said in it since.
///
/// @param parent absent for the outermost
/// @param depth 1 for the outermost
/// @param silent whether its text is none of the document's
/// @param fonts whether it is the table of fonts, or in it
/// @param instruction whether it tells what a field is
/// @param field the field it belongs to
/// @param fallback characters that stand for one in Unicode and are passed over
/// @param cell whether a paragraph that ends here ends in a cell
record Group(
        Optional<Group> parent,
        int depth,
        boolean silent,
        boolean fonts,
        boolean instruction,
        Optional<Field> field,
        int font,
        int fallback,
        boolean bold,
        boolean hidden,
        boolean cell) {

    static Group outermost() {
        return new Group(Optional.empty(), 1, false, false, false, Optional.empty(), -1, 1, false, false, false);
    }

    Group opened() {
        return new Group(
                Optional.of(this), depth + 1, silent, fonts, instruction, field, font, fallback, bold, hidden, cell);
    }

    Group silenced() {
        return new Group(parent, depth, true, fonts, instruction, field, font, fallback, bold, hidden, cell);
    }

    Group ofFonts() {
        return new Group(parent, depth, true, true, instruction, field, font, fallback, bold, hidden, cell);
    }

    Group ofInstruction() {
        return new Group(parent, depth, true, fonts, true, field, font, fallback, bold, hidden, cell);
    }

    Group of(Field other) {
        return new Group(
                parent, depth, silent, fonts, instruction, Optional.of(other), font, fallback, bold, hidden, cell);
    }

    Group withFont(int other) {
        return new Group(parent, depth, silent, fonts, instruction, field, other, fallback, bold, hidden, cell);
    }

    Group withFallback(int characters) {
        return new Group(parent, depth, silent, fonts, instruction, field, font, characters, bold, hidden, cell);
    }

    Group bold(boolean on) {
        return new Group(parent, depth, silent, fonts, instruction, field, font, fallback, on, hidden, cell);
    }

    Group hidden(boolean on) {
        return new Group(parent, depth, silent, fonts, instruction, field, font, fallback, bold, on, cell);
    }

    Group inCell(boolean on) {
        return new Group(parent, depth, silent, fonts, instruction, field, font, fallback, bold, hidden, on);
    }

    /// With plain characters in the first font.
    Group plain() {
        return bold(false).hidden(false).withFont(-1);
    }

    /// Whether its text is read.
    boolean speaks() {
        return !silent && !hidden && field.filter(Field::isPageNumber).isEmpty();
    }
}
