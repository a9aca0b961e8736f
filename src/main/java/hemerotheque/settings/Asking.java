package hemerotheque.settings;

/// How the reader asks, and what the list makes of the answer. Part of the [Settings].
///
/// @param folded whether near-duplicates stand behind one another in the list
/// @param remembers whether the questions that are asked are kept in the archive
public record Asking(boolean folded, boolean remembers) {

    /// Every article with a row of its own, questions kept.
    static final Asking FIRST = new Asking(false, true);

    public Asking folding(boolean wanted) {
        return new Asking(wanted, remembers);
    }

    public Asking remembering(boolean wanted) {
        return new Asking(folded, wanted);
    }
}
