package hemerotheque.importing.format.factiva;

import hemerotheque.importing.decode.PageDecoder;
import hemerotheque.importing.format.FileHead;
import hemerotheque.importing.format.FormatReader;
import hemerotheque.importing.format.Kept;
import hemerotheque.importing.format.PageSink;
import hemerotheque.importing.format.SavedFile;
import hemerotheque.importing.format.factiva.TextRows.Span;
import hemerotheque.model.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads text that Factiva made or sent by mail, or that was copied from it: with codes at the beginning of lines, or
/// the display without them. Articles are parted by lines of hyphens, or by their numbers.
///
/// The original that is kept of an article is its lines, in UTF-8.
public final class FactivaTextReader implements FormatReader {

    private static final Pattern MARKUP = Pattern.compile("^(?:\uFEFF)?\\s*(?:<|\\{)");

    private final PageDecoder decoder = new PageDecoder();

    @Override
    public boolean recognises(FileHead head) {
        if (head.size() == 0 || head.isBinary()) return false;
        var text = head.text();
        return !MARKUP.matcher(text).find()
                && (Signs.inText(text) || Signs.mayFollow(text) && Signs.inText(head.beginning()));
    }

    @Override
    public Kept kept(FileHead head) {
        return Kept.TRANSLATED;
    }

    @Override
    public void read(SavedFile file, PageSink pages) throws IOException {
        var bytes = Articles.bytes(file, pages);
        if (bytes.isEmpty()) return;
        var decoded = decoder.decode(bytes.get(), Optional.empty());
        var doubts = decoded.doubtful() ? List.of(Problem.Kind.DOUBTFUL_ENCODING) : List.<Problem.Kind>of();
        var articles = new Articles(file.origin(), doubts, pages);
        var gathering = new Gathering<>(new Parts(decoded.text(), articles));
        new TextRows(decoded.text()).each(row -> {
            gathering.add(row);
            return !articles.stopped();
        });
        if (articles.stopped()) return;
        gathering.end();
        if (articles.count() == 0) pages.problem(Articles.none(file.origin()));
    }

    /// Sends each article with the lines it stands in.
    private record Parts(String text, Articles articles) implements Gathering.Taker<Span> {

        @Override
        public void article(List<Row<Span>> rows) {
            int start = rows.getFirst().mark().start();
            int end = rows.getLast().mark().end();
            articles.send(
                    () -> RowsArticle.of(rows, true),
                    () -> text.substring(start, end).getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public void tooLarge() {
            articles.tooLarge();
        }
    }
}
