package hemerotheque.importing.format.lexisnexis;

import hemerotheque.importing.format.FileHead;
import hemerotheque.importing.format.FormatReader;
import hemerotheque.importing.format.Kept;
import hemerotheque.importing.format.PageSink;
import hemerotheque.importing.format.SavedFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads the texts of LexisNexis Academic and Nexis.com, until 2019: documents under their counters, behind a sheet
/// that repeats the request.
public final class LexisTextReader implements FormatReader {

    private static final int LONGEST_COUNTER = 160; // bytes, our choice

    @Override
    public boolean recognises(FileHead head) {
        var text = head.text();
        if (head.size() == 0 || head.isBinary() || text.stripLeading().startsWith("<")) return false;
        return Counter.mayBeIn(head.textInLowerCase()) && text.lines().anyMatch(Counter::is)
                || isRequest(text) && head.beginning().lines().anyMatch(Counter::is);
    }

    /// The sheet may repeat more words than the head of a file holds.
    private static boolean isRequest(String text) {
        return text.contains("Download Request:") || text.contains("Time Of Request:") || text.contains("Project ID");
    }

    @Override
    public Kept kept(FileHead head) {
        return Kept.PART;
    }

    @Override
    public void read(SavedFile file, PageSink pages) throws IOException {
        var saved = Sending.bytes(file, pages);
        if (saved.isEmpty()) return;
        var bytes = inBytes(saved.get());
        boolean marked = bytes.length > 2 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB;
        var charset = marked ? Optional.of("utf-8") : Optional.<String>empty();
        new Sending(TextPieces::of).documents(bytes, slices(bytes), charset, file.origin(), pages);
    }

    /// A text of 16 bits set in UTF-8, so that a part of it can be read alone.
    private static byte[] inBytes(byte[] saved) {
        boolean wide = saved.length > 1
                && (saved[0] == (byte) 0xFE && saved[1] == (byte) 0xFF
                        || saved[0] == (byte) 0xFF && saved[1] == (byte) 0xFE);
        return wide ? new String(saved, StandardCharsets.UTF_16).getBytes(StandardCharsets.UTF_8) : saved;
    }

    private static List<Slice> slices(byte[] bytes) {
        var slices = new ArrayList<Slice>();
        int document = -1;
        for (int start = 0, end; start < bytes.length; start = end + 1) {
            end = start;
            while (end < bytes.length && bytes[end] != '\n') end++;
            if (!isCounter(bytes, start, end)) continue;
            if (document >= 0) slices.add(new Slice(document, start));
            document = start;
        }
        if (document >= 0) slices.add(new Slice(document, bytes.length));
        return slices;
    }

    private static boolean isCounter(byte[] bytes, int start, int end) {
        if (end == start || end - start > LONGEST_COUNTER) return false;
        return Counter.is(new String(bytes, start, end - start, StandardCharsets.ISO_8859_1));
    }
}
