package hemerotheque.search;

/// The part of an article that a word is looked for in.
public enum Field {
    /// Headline, standfirst and body together.
    ANY,
    HEADLINE,
    STANDFIRST,
    BODY,
    CAPTION,
    SOURCE,
    SECTION,
    AUTHOR,
    TAG,
    ADDRESS,
    /// By its code, [hemerotheque.model.LanguageCode#UNKNOWN] where it is not known.
    LANGUAGE;

    /// Whether it holds names, which can be asked for whole.
    public boolean isWhole() {
        return this == SOURCE || this == SECTION || this == AUTHOR || this == TAG;
    }
}
