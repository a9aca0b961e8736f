package hemerotheque.importing.format.record;

import hemerotheque.importing.format.Characters;
import hemerotheque.importing.format.FileHead;
import hemerotheque.importing.format.FormatReader;
import hemerotheque.importing.format.PageSink;
import hemerotheque.importing.format.SavedFile;
import hemerotheque.model.Problem;
import java.io.IOException;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/// Reads JSON that is no JSON Lines: one article set out over several lines, a list of them, or a list in an object,
/// as crawlers, extractors, read-later services and feeds in JSON write them; and the bookmarks of browsers. One entry
/// is in memory at a time.
///
/// Source: RFC 8259; JSON Feed 1.1.
public final class JsonReader implements FormatReader {

    static final String CUT = "truncated";

    private static final Pattern LIST = Pattern.compile("^\\s*\\[\\s*(?:\\{|\\]\\s*$)");

    /// An object whose first member does not stand on its first line: those that do are JSON Lines.
    private static final Pattern SET_OUT = Pattern.compile("^\\s*\\{[ \\t]*\\R\\s*\"");

    /// Objects that hold a list, on however many lines.
    private static final Pattern AROUND_A_LIST = Pattern.compile(
            "^\\s*\\{(?:.*jsonfeed\\.org/version"
                    + "|\\s*\"bookmarks\"\\s*:\\s*\\[|.*\"roots\"\\s*:\\s*\\{|.*\"(?:root________|typeCode)\"|.*\"collections\"\\s*:\\s*\\[)",
            Pattern.DOTALL);

    private static final Pattern OF_AN_ARTICLE = Pattern.compile(
            "\"(?:title|headline|titre|article__title|body|text|content|maintext|texte|content_html|content_text)\"\\s*:");

    private static final Pattern ADDRESS = Pattern.compile("\"(?:url|href|uri|URL|article__url)\"\\s*:\\s*\"http");

    @Override
    public boolean recognises(FileHead head) {
        if (head.size() == 0 || head.isBinary()) return false;
        var text = head.text();
        var bare = text.startsWith("\uFEFF") ? text.substring(1) : text;
        if (AROUND_A_LIST.matcher(bare).find()) return true;
        if (!LIST.matcher(bare).find() && !SET_OUT.matcher(bare).find()) return false;
        if (bare.strip().equals("[]")) return head.hasExtension("json");
        return OF_AN_ARTICLE.matcher(bare).find() || ADDRESS.matcher(bare).find();
    }

    @Override
    public void read(SavedFile file, PageSink pages) throws IOException {
        var entries = new Entries(file.origin(), pages);
        try {
            var head = ObjectStream.head(Characters.of(file));
            try (var objects = new ObjectStream(Characters.of(file), head)) {
                objects.read(entries);
            }
        } catch (UnexpectedEndOfInputException e) {
            pages.problem(new Problem(Problem.Kind.INCOMPLETE, file.origin(), CUT));
        } catch (JacksonException e) {
            if (e.getCause() instanceof IOException io) throw io;
            pages.problem(new Problem(Problem.Kind.DAMAGED, file.origin(), e.getOriginalMessage()));
        }
        entries.end();
    }
}
