package hemerotheque.importing.format.factiva;

import hemerotheque.importing.format.FileHead;
import hemerotheque.importing.format.FormatReader;
import hemerotheque.importing.format.Kept;
import hemerotheque.importing.format.PageSink;
import hemerotheque.importing.format.SavedFile;
import hemerotheque.importing.format.rtf.RtfDocument;
import hemerotheque.importing.format.rtf.RtfLine;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/// Reads RTF that Factiva made, with codes before the fields or without, each article apart; the table of contents
/// before them is passed over.
///
/// The original that is kept of an article is its part of the document, in the frame that makes it one of its own.
public final class FactivaRtfReader implements FormatReader {

    private static final String FOOT = "Factiva, Inc";

    @Override
    public boolean recognises(FileHead head) {
        if (!RtfDocument.begins(head.bytes())) return false;
        if (head.name().toLowerCase(Locale.ROOT).startsWith("factiva")) return true;
        return head.beginning().contains(FOOT) || Signs.inRtf(head.beginning());
    }

    @Override
    public Kept kept(FileHead head) {
        return Kept.TRANSLATED;
    }

    @Override
    public void read(SavedFile file, PageSink pages) throws IOException {
        var bytes = Articles.bytes(file, pages);
        if (bytes.isEmpty()) return;
        var articles = new Articles(file.origin(), List.of(), pages);
        var document = new RtfDocument(bytes.get());
        var gathering = new Gathering<>(new Parts(document, articles));
        document.lines(line -> {
            RtfRows.of(line).forEach(gathering::add);
            return !articles.stopped();
        });
        if (articles.stopped()) return;
        gathering.end();
        if (articles.count() == 0) pages.problem(Articles.none(file.origin()));
    }

    /// Sends each article with the part of the document it stands in.
    private record Parts(RtfDocument document, Articles articles) implements Gathering.Taker<RtfLine> {

        @Override
        public void article(List<Row<RtfLine>> rows) {
            articles.send(
                    () -> RowsArticle.of(rows, false),
                    () -> document.part(rows.getFirst().mark(), rows.getLast().mark()));
        }

        @Override
        public void tooLarge() {
            articles.tooLarge();
        }
    }
}
