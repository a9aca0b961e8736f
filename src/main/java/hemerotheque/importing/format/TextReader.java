package hemerotheque.importing.format;

import hemerotheque.importing.format.RawPage.Kind;
import java.io.IOException;
import java.util.regex.Pattern;

/// Reads a file of plain text as one page: the dump of what a page showed.
final class TextReader implements FormatReader {

    /// Bytes, our choice, as for a page of markup: a text on one line takes thirty times as much to be understood.
    static final int LARGEST_PAGE = 16 << 20;

    /// Beginnings of what is text to the eye and yet something else.
    private static final Pattern OTHER = Pattern.compile(
            "^\\s*(?:<[a-z!?/]|\\{\\s*[\"}]|\\[\\s*[\\[{\"\\]]|warc/\\d|%pdf-|\\{\\\\rtf|from: <saved by |mime-version: )");

    /// Names of files that lie beside saved pages, or belong to another reader.
    private static final String[] OTHER_NAMES = {
        "css", "js", "mjs", "map", "json", "jsonl", "ndjson", "xml", "rss", "atom", "csv", "tsv", "svg", "eml", "mht",
        "mhtml", "cdx", "cdxj", "sql", "java", "py", "php"
    };

    @Override
    public boolean recognises(FileHead head) {
        if (head.size() == 0) return true;
        if (head.isBinary() || head.hasExtension(OTHER_NAMES)) return false;
        var text = head.textInLowerCase();
        return !OTHER.matcher(text.startsWith("\uFEFF") ? text.substring(1) : text)
                .find();
    }

    @Override
    public void read(SavedFile file, PageSink pages) throws IOException {
        WholeFile.read(file, Kind.PLAIN, LARGEST_PAGE, pages);
    }
}
