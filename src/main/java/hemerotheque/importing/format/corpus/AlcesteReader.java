package hemerotheque.importing.format.corpus;

import hemerotheque.importing.format.ByteLines;
import hemerotheque.importing.format.FileHead;
import hemerotheque.importing.format.FormatReader;
import hemerotheque.importing.format.Kept;
import hemerotheque.importing.format.PageSink;
import hemerotheque.importing.format.RawPage;
import hemerotheque.importing.format.SavedFile;
import hemerotheque.model.Origin;
import hemerotheque.model.Problem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/// Reads a corpus of Alceste or IRaMuTeQ, text by text: each opens with a line of starred variables.
///
/// Source: the manuals of Alceste and IRaMuTeQ. A text is decoded for itself: UTF-8 where it is that, else
/// windows-1252.
public final class AlcesteReader implements FormatReader {

    /// Bytes, our choice, as of any other text.
    static final int LARGEST_TEXT = 16 << 20;

    private static final Pattern OPENING = Pattern.compile("^(?:\\*{4}|\\d{4,})[ \\t]+\\*\\S");

    @Override
    public boolean recognises(FileHead head) {
        if (head.size() == 0 || head.isBinary()) return false;
        var text = head.text();
        var bare = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return OPENING.matcher(bare.stripLeading()).find();
    }

    @Override
    public Kept kept(FileHead head) {
        return Kept.PART;
    }

    @Override
    public void read(SavedFile file, PageSink pages) throws IOException {
        var gathering = new Gathering(file.origin(), pages);
        try (var lines = new ByteLines(file.open(), LARGEST_TEXT)) {
            for (var line = lines.next(); line.isPresent() && !pages.stopped(); line = lines.next()) {
                gathering.add(line.get());
            }
        }
        gathering.send();
    }

    /// The text that is being read.
    private static final class Gathering {

        private final Origin file;
        private final PageSink pages;
        private final ByteArrayOutputStream text = new ByteArrayOutputStream();
        private boolean tooLong;
        private long number;

        private Gathering(Origin file, PageSink pages) {
            this.file = file;
            this.pages = pages;
        }

        private void add(ByteLines.Line line) {
            if (opens(line)) {
                send();
                number++;
            }
            tooLong |= line.tooLong() || text.size() + line.bytes().length >= LARGEST_TEXT;
            if (tooLong) return;
            text.writeBytes(line.bytes());
            text.write('\n');
        }

        private static boolean opens(ByteLines.Line line) {
            int length = Math.min(line.bytes().length, 80);
            var start = new String(line.bytes(), 0, length, StandardCharsets.ISO_8859_1);
            return OPENING.matcher(start.replaceFirst("^ï»¿", "")).find();
        }

        private void send() {
            var origin = file.inside(Long.toString(number));
            if (tooLong) pages.problem(new Problem(Problem.Kind.TOO_LARGE, origin, (LARGEST_TEXT >> 20) + " MB"));
            else if (number > 0) pages.page(RawPage.file(origin, RawPage.Kind.CORPUS, text.toByteArray()));
            text.reset();
            tooLong = false;
        }
    }
}
