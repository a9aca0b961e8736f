package hemerotheque.importing.format;

import hemerotheque.importing.format.RawPage.Kind;
import hemerotheque.model.Origin;
import hemerotheque.model.Problem;
import java.io.IOException;
import java.util.regex.Pattern;

/// Reads JSON Lines: an article a line, as other tools write it and as our own export does.
///
/// Source: jsonlines.org. A line that cannot be read is a problem of that line.
final class JsonLinesReader implements FormatReader {

    /// Bytes, our choice: an article of a million words has six million.
    static final int LARGEST_LINE = 16 << 20;

    /// An object that begins on the first line with its first member, which a file set out over several lines does not.
    private static final Pattern BEGINNING =
            Pattern.compile("^\\s*\\{[ \\t]*\"[^\"\\r\\n]{1,100}\"[ \\t]*:[ \\t]*[^ \\t\\r\\n]");

    /// What an article has in every tool's words, but for those that begin with a very long text.
    private static final Pattern OF_AN_ARTICLE =
            Pattern.compile("\"(?:title|headline|body|text|content|maintext)\"[ \\t]*:");

    @Override
    public boolean recognises(FileHead head) {
        if (head.size() == 0 || head.isBinary()) return false;
        var text = head.text();
        var bare = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return BEGINNING.matcher(bare).find() && OF_AN_ARTICLE.matcher(bare).find();
    }

    @Override
    public void read(SavedFile file, PageSink pages) throws IOException {
        read(file, Resumption.NONE, pages);
    }

    @Override
    public void read(SavedFile file, Resumption resumption, PageSink pages) throws IOException {
        var milestone = resumption.milestone().flatMap(LineStart::of).filter(start -> start.isIn(file));
        if (milestone.isPresent()) resumption.resumed();
        var last = milestone.orElse(LineStart.FIRST);
        try (var lines = new ByteLines(file.openAt(last.place()), LARGEST_LINE, last)) {
            for (var line = lines.next(); line.isPresent(); line = lines.next()) {
                if (!line.get().isBlank()) send(line.get(), file.origin(), pages);
                if (lines.start().place() - last.place() < Resumption.STEP) continue;
                last = lines.start();
                resumption.passed(last.milestone());
            }
        }
    }

    /// A line goes by its number, until its own id is known.
    private static void send(ByteLines.Line line, Origin file, PageSink pages) {
        var origin = file.inside(Long.toString(line.number()));
        if (line.tooLong()) {
            pages.problem(new Problem(Problem.Kind.TOO_LARGE, origin, (LARGEST_LINE >> 20) + " MB"));
        } else {
            pages.page(RawPage.file(origin, Kind.RECORD, line.bytes()));
        }
    }
}
