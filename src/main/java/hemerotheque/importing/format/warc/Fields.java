package hemerotheque.importing.format.warc;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Lines of `Name: value`, as records and servers write them, read as generously as they are written.
///
/// A line without a colon is passed over; one that begins with a blank goes on with the one before; the first of two
/// fields of one name stays.
///
/// @param values by name in lower case
record Fields(Map<String, String> values) {

    static final Fields NONE = new Fields(Map.of());

    /// Lines, our choice: a hundred times what any server sends.
    private static final int MOST = 10_000;

    /// Characters, our choice: what a value may have before another line of it is left.
    private static final int LONGEST = 4096;

    /// A first line, the fields after it, and where what comes after the blank line begins.
    record Block(String first, Fields fields, int end) {}

    /// @param bytes that begin with the first line
    /// @param length up to where to look; lines may end in CRLF or LF
    static Block after(byte[] bytes, int length) {
        int at = lineEnd(bytes, 0, length);
        var first = text(bytes, 0, at);
        var values = new HashMap<String, String>();
        var last = "";
        for (int lines = 0; at < length && lines < MOST; lines++) {
            int end = lineEnd(bytes, at, length);
            var line = text(bytes, at, end);
            at = end;
            if (line.isEmpty()) break;
            if (line.charAt(0) == ' ' || line.charAt(0) == '\t') lengthen(values, last, line.strip());
            else last = put(values, line);
        }
        return new Block(first, new Fields(values), at);
    }

    private static void lengthen(Map<String, String> values, String name, String more) {
        values.computeIfPresent(name, (_, value) -> value.length() < LONGEST ? value + " " + more : value);
    }

    /// @return the name; empty where the line has none
    private static String put(Map<String, String> values, String line) {
        int colon = Math.max(line.indexOf(':'), 0);
        var name = line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
        if (!name.isEmpty()) values.putIfAbsent(name, line.substring(colon + 1).strip());
        return name;
    }

    private static int lineEnd(byte[] bytes, int from, int length) {
        int at = from;
        while (at < length && bytes[at] != '\n') at++;
        return Math.min(at + 1, length);
    }

    private static String text(byte[] bytes, int from, int end) {
        int to = end;
        while (to > from && (bytes[to - 1] == '\n' || bytes[to - 1] == '\r')) to--;
        return new String(bytes, from, to - from, StandardCharsets.UTF_8);
    }

    /// What is written for `name`; empty where nothing is.
    String value(String name) {
        return values.getOrDefault(name, "");
    }

    /// A value with a parameter, such as `text/html; charset=utf-8`.
    ///
    /// @param name in lower case, without parameters; may be empty
    record Named(String name, Optional<String> charset) {

        private static final Pattern CHARSET = Pattern.compile("(?i);\\s*charset\\s*=\\s*[\"']?([^\\s;\"']+)");

        static final Named NONE = new Named("", Optional.empty());

        static Named of(String value) {
            var charset = CHARSET.matcher(value);
            return new Named(
                    value.split(";", 2)[0].strip().toLowerCase(Locale.ROOT),
                    charset.find() ? Optional.of(charset.group(1)) : Optional.empty());
        }
    }
}
