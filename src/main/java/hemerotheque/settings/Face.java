package hemerotheque.settings;

/// The typefaces that articles can be read in.
public enum Face {
    SOURCE_SERIF("Source Serif 4"),
    LITERATA("Literata"),
    NEWSREADER("Newsreader"),
    ATKINSON("Atkinson Hyperlegible Next");

    private final String family;

    Face(String family) {
        this.family = family;
    }

    /// The name of the family, as a stylesheet has it.
    public String family() {
        return family;
    }
}
