package hemerotheque.importing.format.warc;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/// A web archive made for a test, record by record.
public final class WrittenArchive {

    private final List<byte[]> records = new ArrayList<>();

    public static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /// A page as a server gives it.
    public WrittenArchive page(String address, String html) {
        return response(address, "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n", bytes(html));
    }

    /// @param head of the answer, with its blank line
    public WrittenArchive response(String address, String head, byte[] body) {
        return record("response", address, "", joined(bytes(head), body));
    }

    /// @param fields further lines of the record's head, each with its end
    public WrittenArchive record(String type, String address, String fields, byte[] block) {
        return raw(
                joined(bytes(head(type, address, fields, Integer.toString(block.length))), block, bytes("\r\n\r\n")));
    }

    public static String head(String type, String address, String fields, String length) {
        return "WARC/1.0\r\nWARC-Type: " + type + "\r\nWARC-Target-URI: " + address
                + "\r\nWARC-Date: 2020-10-31T08:00:00Z\r\n" + fields + "Content-Length: " + length + "\r\n\r\n";
    }

    public WrittenArchive raw(byte[] record) {
        records.add(record);
        return this;
    }

    public byte[] plain() {
        return joined(records.toArray(byte[][]::new));
    }

    /// Each record a gzip member of its own.
    public byte[] packed() {
        return joined(records.stream().map(WrittenArchive::gzip).toArray(byte[][]::new));
    }

    /// The bytes of the record from the end of the one before.
    public byte[] record(int number) {
        return records.get(number);
    }

    public static byte[] gzip(byte[] bytes) {
        var packed = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    public static byte[] joined(byte[]... parts) {
        var whole = new ByteArrayOutputStream();
        for (var part : parts) whole.writeBytes(part);
        return whole.toByteArray();
    }
}
