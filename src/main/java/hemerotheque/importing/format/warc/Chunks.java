package hemerotheque.importing.format.warc;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/// The chunks in which servers send a body whose length they do not know. Source: RFC 9112, section 7.1.
final class Chunks {

    /// Bytes of the line before a chunk, our choice.
    private static final int LONGEST_LINE = 1024;

    private final byte[] bytes;
    private final ByteArrayOutputStream joined = new ByteArrayOutputStream();
    private int at;

    private Chunks(byte[] bytes) {
        this.bytes = bytes;
    }

    /// What was sent as `body`; the bytes as they are where they are not in chunks, whatever the server said.
    static Decoded.Bytes join(byte[] body) {
        return new Chunks(body).joined();
    }

    private Decoded.Bytes joined() {
        while (at < bytes.length) {
            int lineEnd = lineEnd();
            var line = new String(bytes, at, lineEnd - at, StandardCharsets.ISO_8859_1).strip();
            var digits = line.split("[;\\s]", 2)[0];
            if (!digits.matches("[0-9A-Fa-f]+")) return broken();
            long size = digits.length() > 8 ? Long.MAX_VALUE : Long.parseLong(digits, 16);
            at = Math.min(lineEnd + 1, bytes.length);
            if (size == 0) return new Decoded.Bytes(joined.toByteArray(), true);
            int there = (int) Math.min(size, bytes.length - at);
            joined.write(bytes, at, there);
            at += there;
            if (there < size) break;
            while (at < bytes.length && (bytes[at] == '\r' || bytes[at] == '\n')) at++;
        }
        return new Decoded.Bytes(joined.toByteArray(), false); // the last chunk, which is empty, is missing
    }

    /// No size of a chunk: where it should be the first, there are no chunks at all; a later one is taken for the end.
    private Decoded.Bytes broken() {
        if (joined.size() == 0) return new Decoded.Bytes(bytes, true);
        joined.write(bytes, at, bytes.length - at);
        return new Decoded.Bytes(joined.toByteArray(), false);
    }

    private int lineEnd() {
        int end = at;
        int limit = Math.min(bytes.length, at + LONGEST_LINE);
        while (end < limit && bytes[end] != '\n') end++;
        return end;
    }
}
