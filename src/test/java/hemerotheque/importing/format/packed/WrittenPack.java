package hemerotheque.importing.format.packed;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// A page with a zip in it, written for a test.
final class WrittenPack {

    private static final String START =
            "<!DOCTYPE html><html data-sfz><meta charset=windows-1252><title>La crue</title>"
                    + "<link rel=canonical href=\"https://lefleuve.example/la-crue\"><body hidden><div>Please wait…</div><!--";

    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private boolean stored;

    WrittenPack with(String name, byte[] bytes) {
        files.put(name, bytes);
        return this;
    }

    WrittenPack with(String name, String text) {
        return with(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /// Not compressed, as SingleFile writes pictures.
    WrittenPack stored() {
        stored = true;
        return this;
    }

    byte[] zip() {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(entry(file.getKey(), file.getValue()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private ZipEntry entry(String name, byte[] content) {
        var entry = new ZipEntry(name);
        if (!stored) return entry;
        var crc = new CRC32();
        crc.update(content);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(crc.getValue());
        return entry;
    }

    byte[] html() {
        return joined(utf8(START), zip(), utf8("--><script>/* ouvre le zip */</script></html>"));
    }

    /// The zip in a picture, the page that opens it before it.
    byte[] picture(byte[] png) {
        int data = 33; // bytes of the mark and of the first chunk
        return joined(
                Arrays.copyOf(png, data), utf8(START), zip(), utf8("-->"), Arrays.copyOfRange(png, data, png.length));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] joined(byte[]... pieces) {
        var all = new ByteArrayOutputStream();
        for (var piece : pieces) all.writeBytes(piece);
        return all.toByteArray();
    }
}
