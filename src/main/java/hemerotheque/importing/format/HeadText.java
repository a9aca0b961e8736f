package hemerotheque.importing.format;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/// A file's first bytes, looked at as characters: good enough to know markup from text, not to read them.
public final class HeadText {

    private HeadText() {}

    /// Bytes as characters one by one, but for UTF-16 with its mark.
    public static String of(byte[] head) {
        if (starts(head, 0xEF, 0xBB, 0xBF)) return new String(head, StandardCharsets.UTF_8);
        return new String(head, wide(head) ? StandardCharsets.UTF_16 : singleBytes());
    }

    /// Whether bytes stand there that no text has.
    public static boolean isBinary(byte[] head) {
        if (wide(head)) return false;
        for (byte b : head) {
            if (b >= 0 && b < 0x20 && "\t\n\u000B\f\r".indexOf(b) < 0) return true;
        }
        return false;
    }

    private static boolean wide(byte[] head) {
        return starts(head, 0xFE, 0xFF) || starts(head, 0xFF, 0xFE);
    }

    private static boolean starts(byte[] head, int... first) {
        if (head.length < first.length) return false;
        for (int i = 0; i < first.length; i++) {
            if ((head[i] & 0xFF) != first[i]) return false;
        }
        return true;
    }

    private static Charset singleBytes() {
        return StandardCharsets.ISO_8859_1;
    }
}
