package hemerotheque.importing.format.list;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// How often short texts stand in a stream of bytes, letters of either case alike. Nothing of the stream is kept.
final class Occurrences {

    private static final int BUFFER = 1 << 16; // bytes

    private Occurrences() {}

    /// How often each of `sought`, in ASCII and lower case, stands in `in`.
    static long[] of(InputStream in, String... sought) throws IOException {
        var counts = new long[sought.length];
        var buffer = new byte[BUFFER];
        var rest = "";
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            var text = rest + new String(buffer, 0, read, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
            int longest = 0;
            for (int i = 0; i < sought.length; i++) {
                counts[i] += count(text, sought[i], rest.length());
                longest = Math.max(longest, sought[i].length() - 1);
            }
            rest = text.substring(Math.max(0, text.length() - longest));
        }
        return counts;
    }

    /// Those that do not end within the first `known` characters, where they were counted before.
    private static long count(String text, String sought, int known) {
        long count = 0;
        int from = Math.max(0, known - sought.length() + 1);
        for (int at = text.indexOf(sought, from); at >= 0; at = text.indexOf(sought, at + 1)) count++;
        return count;
    }
}
