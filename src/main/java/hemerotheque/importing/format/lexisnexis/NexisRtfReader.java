package hemerotheque.importing.format.lexisnexis;

import hemerotheque.importing.format.FileHead;
import hemerotheque.importing.format.FormatReader;
import hemerotheque.importing.format.Kept;
import hemerotheque.importing.format.PageSink;
import hemerotheque.importing.format.SavedFile;
import hemerotheque.importing.format.rtf.RtfDocument;
import hemerotheque.importing.format.rtf.RtfLine;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/// Reads the RTF of Nexis Uni and Lexis Advance, whose lines are those of its documents in Word.
public final class NexisRtfReader implements FormatReader {

    private static final Pattern SIGN = Pattern.compile(
            "(?i)End of Document|Fin du document|Job Number|LexisNexis|\\bLength:\\\\~|\\bLoad-Date:|\\bLongueur\\s?:\\\\~"
                    + "|Client/Matter|\\d of \\d{1,6} DOCUMENTS|Documents? \\(\\d+\\)");

    @Override
    public boolean recognises(FileHead head) {
        return RtfDocument.begins(head.bytes())
                && SIGN.matcher(head.beginning()).find();
    }

    @Override
    public Kept kept(FileHead head) {
        return Kept.TRANSLATED;
    }

    @Override
    public void read(SavedFile file, PageSink pages) throws IOException {
        var bytes = Sending.bytes(file, pages);
        if (bytes.isEmpty()) return;
        var document = new RtfDocument(bytes.get());
        var articles = new NexisFile<>(new Lines(document), file.origin(), pages);
        document.lines(articles::line);
        if (!pages.stopped() && articles.end() == 0) pages.problem(NexisWordReader.otherDocument(file.origin()));
    }

    private record Lines(RtfDocument document) implements NexisFile.Form<RtfLine> {

        @Override
        public String text(RtfLine line) {
            return line.text();
        }

        @Override
        public boolean opens(RtfLine line) {
            return false;
        }

        @Override
        public byte[] original(List<RtfLine> lines) {
            return document.part(lines.getFirst(), lines.getLast());
        }

        @Override
        public Charset charset() {
            return StandardCharsets.US_ASCII;
        }
    }
}
