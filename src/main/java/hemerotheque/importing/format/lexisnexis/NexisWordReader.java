package hemerotheque.importing.format.lexisnexis;

import hemerotheque.importing.format.FileHead;
import hemerotheque.importing.format.FormatReader;
import hemerotheque.importing.format.PageSink;
import hemerotheque.importing.format.SavedFile;
import hemerotheque.importing.format.Unreadable;
import hemerotheque.model.Origin;
import hemerotheque.model.Problem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/// Reads the documents in Word of Nexis Uni and Lexis Advance. The original of an article is its lines, as
/// [NexisTextReader] reads them: the document itself holds them under those of all the others.
///
/// Source: ECMA-376, part 1, 17.3 and 17.13.6 (paragraphs, bookmarks), through the platform's zip and jsoup.
public final class NexisWordReader implements FormatReader {

    /// Bytes of its main part, our choice: five hundred articles have some fifteen million.
    static final int LARGEST_PART = 64 << 20;

    /// Bytes that are unpacked before that part is reached, our choice: pictures for the most part.
    static final int MOST_BEFORE = 256 << 20;

    private static final int MOST_ENTRIES = 10_000; // our choice

    private static final String PART = "word/document.xml";

    private static final Pattern ENTRY =
            Pattern.compile("(?:word|docProps|_rels|customXml)/|\\[Content_Types\\]\\.xml");

    private static final Set<String> OTHERS = Set.of("xlsx", "pptx", "xlsm", "vsdx");

    @Override
    public boolean recognises(FileHead head) {
        var text = head.latin();
        if (!text.startsWith("PK\u0003\u0004") || head.hasExtension(OTHERS.toArray(String[]::new))) return false;
        return head.hasExtension("docx", "docm", "dotx")
                || text.length() > 30
                        && ENTRY.matcher(text).region(30, text.length()).lookingAt();
    }

    @Override
    public void read(SavedFile file, PageSink pages) throws IOException {
        var bytes = Sending.bytes(file, pages);
        if (bytes.isEmpty()) return;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes.get()))) {
            read(zip, file.origin(), pages);
        } catch (IllegalArgumentException e) { // a name that is no UTF-8
            pages.problem(new Problem(Problem.Kind.DAMAGED, file.origin(), ""));
        } catch (IOException e) {
            pages.problem(Unreadable.of(file.origin(), e));
        }
    }

    private static void read(ZipInputStream zip, Origin origin, PageSink pages) throws IOException {
        long passed = 0;
        int entries = 0;
        for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            if (isMain(entry)) {
                articles(zip, origin, pages);
                return;
            }
            passed += length(zip, MOST_BEFORE - passed);
            if (passed >= MOST_BEFORE || ++entries > MOST_ENTRIES) {
                pages.problem(Sending.tooLarge(origin, MOST_BEFORE));
                return;
            }
        }
        pages.problem(otherDocument(origin));
    }

    private static boolean isMain(ZipEntry entry) {
        return entry.getName().replace('\\', '/').equals(PART);
    }

    /// Bytes of an entry, at most `most`.
    private static long length(InputStream in, long most) throws IOException {
        var piece = new byte[1 << 14];
        long length = 0;
        for (int read = in.read(piece); read >= 0 && length < most; read = in.read(piece)) length += read;
        return length;
    }

    private static void articles(InputStream part, Origin origin, PageSink pages) throws IOException {
        var articles = new NexisFile<>(new Lines(), origin, pages);
        var bounded = new Bounded(part, LARGEST_PART);
        try {
            if (!WordLines.of(bounded, articles::line)) return;
        } catch (ZipException | java.io.EOFException e) {
            articles.end();
            pages.problem(Unreadable.of(origin, e));
            return;
        }
        if (bounded.isBomb()) pages.problem(new Problem(Problem.Kind.DAMAGED, origin, "bomb"));
        else if (bounded.isBeyond()) pages.problem(Sending.tooLarge(origin, LARGEST_PART));
        else if (articles.end() == 0) pages.problem(otherDocument(origin));
    }

    /// A document that comes from no database known here.
    static Problem otherDocument(Origin origin) {
        return new Problem(Problem.Kind.UNKNOWN_FORMAT, origin, "word");
    }

    private record Lines() implements NexisFile.Form<WordLines.Line> {

        @Override
        public String text(WordLines.Line line) {
            return line.text();
        }

        @Override
        public boolean opens(WordLines.Line line) {
            return line.opens();
        }

        @Override
        public byte[] original(List<WordLines.Line> lines) {
            return String.join("\n\n", lines.stream().map(WordLines.Line::text).toList())
                    .getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public Charset charset() {
            return StandardCharsets.UTF_8;
        }
    }
}
