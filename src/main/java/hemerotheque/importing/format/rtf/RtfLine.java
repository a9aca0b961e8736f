package hemerotheque.importing.format.rtf;

import java.util.List;

/// A line of an RTF document that is not blank: a paragraph, or a row of a table.
///
/// @param cells of a row, in order; a paragraph is one cell. A text may hold `\n`, where a line breaks in a paragraph
/// or a paragraph ends in a cell, and `\t`
/// @param bold whether all its letters and figures are bold
/// @param contents whether all of it leads to another place of the document: a line of a table of contents
/// @param onNewPage whether a break of page or section stands before it
/// @param start in the file, behind the line before
/// @param end in the file
public record RtfLine(
        Kind kind, List<String> cells, boolean bold, boolean contents, boolean onNewPage, Place start, Place end) {

    public enum Kind {
        PARAGRAPH,
        ROW
    }

    public RtfLine {
        cells = List.copyOf(cells);
    }

    /// Its cells on one line each, a tab between two.
    public String text() {
        return String.join("\t", cells);
    }

    /// A place between two lines.
    public static final class Place {

        private final int offset;
        private final Group group;

        Place(int offset, Group group) {
            this.offset = offset;
            this.group = group;
        }

        /// Bytes before it.
        public int offset() {
            return offset;
        }

        Group group() {
            return group;
        }
    }
}
