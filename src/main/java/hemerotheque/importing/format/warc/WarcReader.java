package hemerotheque.importing.format.warc;

import hemerotheque.importing.format.FileHead;
import hemerotheque.importing.format.FormatReader;
import hemerotheque.importing.format.PageSink;
import hemerotheque.importing.format.Resumption;
import hemerotheque.importing.format.SavedFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads web archives, WARC and ARC, packed or not: every page in it that a server gave whole.
///
/// Source: ISO 28500 (WARC 1.0 and 1.1).
public final class WarcReader implements FormatReader {

    private static final Pattern BEGINNING = Pattern.compile("^[\\r\\n]*WARC/\\d");

    /// Where something went wrong before the first record.
    private static final Pattern LATER = Pattern.compile("\\nWARC/\\d\\.\\d\\r?\\n");

    @Override
    public boolean recognises(FileHead head) {
        if (!isPacked(head.bytes()))
            return begins(head.latin())
                    || head.hasExtension("warc") && LATER.matcher(head.latin()).find();
        var unpacked = unpacked(head.bytes());
        boolean empty = unpacked.filter(bytes -> bytes.length == 0).isPresent();
        return unpacked.map(WarcReader::latin).filter(WarcReader::begins).isPresent()
                || empty && head.hasExtension("warc.gz", "arc.gz");
    }

    private static boolean begins(String text) {
        return BEGINNING.matcher(text).lookingAt()
                || text.startsWith("filedesc:") && Head.isArcLine(text.split("\\n", 2)[0]);
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    static boolean isPacked(SavedFile file) throws IOException {
        return isPacked(FileHead.of(file).bytes());
    }

    private static boolean isPacked(byte[] head) {
        return head.length > 3 && Gunzip.begins(head[0] & 0xFF, head[1] & 0xFF, head[2], head[3]);
    }

    private static Optional<byte[]> unpacked(byte[] head) {
        try (var in = new Gunzip(new ByteArrayInputStream(head), 0)) {
            var bytes = new byte[FileHead.LENGTH];
            int read = in.read(bytes, 0, bytes.length);
            return Optional.of(Arrays.copyOf(bytes, Math.max(read, 0)));
        } catch (IOException _) {
            return Optional.empty(); // no gzip after all, or nothing of it within the first bytes
        }
    }

    @Override
    public void read(SavedFile file, PageSink pages) throws IOException {
        read(file, Resumption.NONE, pages);
    }

    @Override
    public void read(SavedFile file, Resumption resumption, PageSink pages) throws IOException {
        var crawl = Crawl.of(file, resumption, pages::stopped);
        new WarcPages(file, isPacked(file), pages, Listed.all(), crawl).read(resumption);
    }

    /// Sends those pages of `file` only that are listed.
    ///
    /// @param crawl which `file` is one of, and in which pictures are looked for
    public void read(SavedFile file, PageSink pages, Listed listed, Crawl crawl) throws IOException {
        new WarcPages(file, isPacked(file), pages, listed, crawl).read(Resumption.NONE);
    }
}
