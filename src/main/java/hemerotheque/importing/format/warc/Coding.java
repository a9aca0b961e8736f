package hemerotheque.importing.format.warc;

import hemerotheque.importing.format.PageShape;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.brotli.dec.BrotliInputStream;

/// Undoes what a server did to a body to send it. Source: RFC 9110, section 8.4.
///
/// Programs that save often undo it themselves and keep the server's words: bytes that plainly are not in the coding
/// named are taken as they are.
final class Coding {

    /// Codings one in the other, our choice: bounds what a hostile answer costs.
    private static final int MOST = 4;

    /// What stands for no coding at all, some of it by mistake.
    private static final List<String> NONE = List.of("", "identity", "none", "utf-8", "utf8", "8bit", "binary");

    private final int most;

    /// @param most bytes that a body may have in the end
    Coding(int most) {
        this.most = most;
    }

    /// One way of unpacking.
    private interface Unpacking {
        InputStream of(InputStream packed) throws IOException;
    }

    /// The body of `answer` in plain bytes.
    ///
    /// @param whole the answer with its body
    Decoded decode(Answer answer, byte[] whole) {
        var body = answer.body(whole);
        boolean chunked = answer.fields()
                .value("transfer-encoding")
                .toLowerCase(Locale.ROOT)
                .contains("chunked");
        Decoded decoded = chunked ? Chunks.join(body) : new Decoded.Bytes(body, true);
        var codings = answer.fields()
                .value("content-encoding")
                .toLowerCase(Locale.ROOT)
                .split(",");
        if (codings.length > MOST) return new Decoded.Undecodable(codings[MOST].strip(), false);
        for (int i = codings.length - 1; i >= 0 && decoded instanceof Decoded.Bytes outer; i--) {
            decoded = undo(codings[i].strip(), outer);
        }
        return decoded;
    }

    private Decoded undo(String coding, Decoded.Bytes body) {
        if (NONE.contains(coding) || body.bytes().length == 0) return body;
        return switch (coding) {
            case "gzip", "x-gzip" -> isGzip(body.bytes()) ? unpacked(coding, body, GZIPInputStream::new) : body;
            case "deflate" -> deflated(coding, body);
            case "br" -> PageShape.isBinary(body.bytes()) ? unpacked(coding, body, BrotliInputStream::new) : body;
            default -> new Decoded.Undecodable(coding, false);
        };
    }

    private static boolean isGzip(byte[] bytes) {
        return bytes.length > 2 && (bytes[0] & 0xFF) == 0x1F && (bytes[1] & 0xFF) == 0x8B;
    }

    /// In a zlib wrapping, as the standard has it, or bare, as many servers have it.
    private Decoded deflated(String coding, Decoded.Bytes body) {
        boolean wrapped = isZlib(body.bytes());
        if (!wrapped && !PageShape.isBinary(body.bytes())) return body;
        var inflater = new Inflater(!wrapped);
        try {
            return unpacked(coding, body, in -> new InflaterInputStream(in, inflater));
        } finally {
            inflater.end();
        }
    }

    private static boolean isZlib(byte[] bytes) {
        return bytes.length > 2 && (bytes[0] & 0x0F) == 8 && ((bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF) % 31 == 0;
    }

    private Decoded unpacked(String coding, Decoded.Bytes body, Unpacking unpacking) {
        var plain = new ByteArrayOutputStream();
        boolean whole = body.whole();
        try (var in = unpacking.of(new ByteArrayInputStream(body.bytes()))) {
            var part = new byte[1 << 14];
            for (int read = in.read(part); read >= 0; read = in.read(part)) {
                plain.write(part, 0, read);
                if (plain.size() > most) return new Decoded.TooLarge();
            }
        } catch (IOException | RuntimeException _) { // the brotli reader meets some damage with the latter
            whole = false; // what came before the damage is kept
        }
        if (plain.size() == 0) return new Decoded.Undecodable(coding, true);
        return new Decoded.Bytes(plain.toByteArray(), whole);
    }
}
