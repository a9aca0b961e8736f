package hemerotheque.importing.format.lexisnexis;

import hemerotheque.importing.decode.PageDecoder;
import hemerotheque.importing.format.FileHead;
import hemerotheque.importing.format.FormatReader;
import hemerotheque.importing.format.Kept;
import hemerotheque.importing.format.PageSink;
import hemerotheque.importing.format.SavedFile;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/// Reads articles of Nexis Uni as lines of text: what a document in Word or RTF gives when it is saved so, and what is
/// kept as the original of an article out of one.
public final class NexisTextReader implements FormatReader {

    @Override
    public boolean recognises(FileHead head) {
        if (head.size() == 0 || head.isBinary()) return false;
        if (head.latin().stripLeading().startsWith("<")) return false;
        var text = new String(head.bytes(), StandardCharsets.UTF_8);
        if (text.stripLeading().startsWith("<")) return false; // behind blanks that are no single bytes
        return hasSigns(text) || Cover.length(text.lines().toList()) > 0 && hasSigns(inUtf8(head.beginning()));
    }

    /// The lines above and below a body, or one of them and a label as the database sets it.
    private static boolean hasSigns(String text) {
        boolean body = text.lines().anyMatch(NexisLines::isBody);
        boolean end = text.lines().anyMatch(NexisLines::isEnd);
        return body && end || (body || end) && text.lines().anyMatch(NexisLines::isLabel);
    }

    private static String inUtf8(String bytes) {
        return new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }

    @Override
    public Kept kept(FileHead head) {
        return Kept.TRANSLATED;
    }

    @Override
    public void read(SavedFile file, PageSink pages) throws IOException {
        var bytes = Sending.bytes(file, pages);
        if (bytes.isEmpty()) return;
        var text = new PageDecoder().decode(bytes.get(), Optional.empty()).text();
        var articles = new NexisFile<>(new Lines(), file.origin(), pages);
        if (text.lines().allMatch(articles::line)) articles.end();
    }

    /// Lines that know nothing of their form.
    private record Lines() implements NexisFile.Form<String> {

        @Override
        public String text(String line) {
            return line;
        }

        @Override
        public boolean opens(String line) {
            return false;
        }

        @Override
        public byte[] original(List<String> lines) {
            return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public Charset charset() {
            return StandardCharsets.UTF_8;
        }
    }
}
