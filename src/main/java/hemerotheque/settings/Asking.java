package hemerotheque.settings;

/// How the reader asks, and what the list makes of the answer. Part of the [Settings].
///
/// @param folded whether near-duplicates stand behind one another in the list
/// @param remembers whether the questions that are asked are kept in the archive
/// @param onEnter whether what is typed is asked with Entrée only, not a moment after the last key
public record Asking(boolean folded, boolean remembers, boolean onEnter) {

    /// Every article with a row of its own, questions kept, and asked while they are typed.
    static final Asking FIRST = new Asking(false, true, false);

    public Asking folding(boolean wanted) {
        return new Asking(wanted, remembers, onEnter);
    }

    public Asking remembering(boolean wanted) {
        return new Asking(folded, wanted, onEnter);
    }

    public Asking onEnter(boolean wanted) {
        return new Asking(folded, remembers, wanted);
    }
}
