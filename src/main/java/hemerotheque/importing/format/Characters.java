package hemerotheque.importing.format;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/// The characters of a text file that is too long to be held in memory.
///
/// Decoded after its byte order mark, else as UTF-8 where it is that from end to end, else as windows-1252; see
/// [hemerotheque.importing.decode.PageDecoder], which does the same for a page.
public final class Characters {

    private static final int BUFFER = 1 << 16; // bytes

    private Characters() {}

    /// The characters of `file`, its byte order mark left out.
    public static Reader of(SavedFile file) throws IOException {
        var head = FileHead.of(file).bytes();
        if (starts(head, 0xEF, 0xBB, 0xBF)) return reader(file, 3, StandardCharsets.UTF_8);
        if (starts(head, 0xFE, 0xFF)) return reader(file, 2, StandardCharsets.UTF_16BE);
        if (starts(head, 0xFF, 0xFE)) return reader(file, 2, StandardCharsets.UTF_16LE);
        return reader(file, 0, isUtf8(file) ? StandardCharsets.UTF_8 : Charset.forName("windows-1252"));
    }

    private static Reader reader(SavedFile file, int mark, Charset charset) throws IOException {
        return new InputStreamReader(new BufferedInputStream(file.openAt(mark), BUFFER), charset);
    }

    private static boolean starts(byte[] head, int... first) {
        if (head.length < first.length) return false;
        for (int i = 0; i < first.length; i++) {
            if ((head[i] & 0xFF) != first[i]) return false;
        }
        return true;
    }

    private static boolean isUtf8(SavedFile file) throws IOException {
        try (var in = file.open()) {
            return isUtf8(in);
        }
    }

    private static boolean isUtf8(InputStream in) throws IOException {
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var bytes = ByteBuffer.allocate(BUFFER);
        var characters = CharBuffer.allocate(BUFFER);
        boolean end = false;
        while (!end) {
            int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
            end = read < 0;
            if (!end) bytes.position(bytes.position() + read);
            bytes.flip();
            characters.clear();
            if (decoder.decode(bytes, characters, end).isError()) return false;
            bytes.compact();
        }
        return true;
    }
}
