package hemerotheque.importing.format.rtf;

import java.util.regex.Pattern;

/// A field of RTF, by the beginning of what it tells to do: `HYPERLINK \l "toc_3"`, `PAGE`.
final class Field {

    /// Characters, our choice: what tells one kind from another stands at the beginning.
    private static final int LONGEST = 200;

    private static final Pattern PAGE_NUMBER =
            Pattern.compile("(?i)^\\s*(?:PAGE|NUMPAGES|SECTIONPAGES|PAGEREF|SECTION)\\b");

    private static final Pattern INSIDE = Pattern.compile("(?i)^\\s*(?:TOC\\b|HYPERLINK\\s+(?:\\\\l|\"#))");

    private final StringBuilder instruction = new StringBuilder();

    void tell(String words) {
        int room = LONGEST - instruction.length();
        if (room > 0) instruction.append(words, 0, Math.min(room, words.length()));
    }

    /// Whether its result is a number of a page, not a word of the text.
    boolean isPageNumber() {
        return PAGE_NUMBER.matcher(instruction).find();
    }

    /// Whether it leads to another place of the document.
    boolean leadsInside() {
        return INSIDE.matcher(instruction).find();
    }
}
