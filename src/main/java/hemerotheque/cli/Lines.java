package hemerotheque.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Text set for a terminal: lines of at most [#WIDTH] characters, broken between words.
final class Lines {

    /// Characters, the usual width of a terminal.
    static final int WIDTH = 80;

    private Lines() {}

    /// `text` broken into lines, each after `indent`; a word longer than a line stands alone on its own. Breaks in the
    /// text stay; no-break spaces do not break.
    static String wrapped(String text, String indent) {
        return text.lines()
                .flatMap(line -> broken(line, WIDTH - indent.length()).stream())
                .map(line -> line.isEmpty() ? "" : indent + line)
                .collect(Collectors.joining("\n"));
    }

    private static List<String> broken(String text, int width) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : text.split(" +")) {
            if (!line.isEmpty() && room(line) + 1 + room(word) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            if (!line.isEmpty()) line.append(' ');
            line.append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    private static long room(CharSequence text) {
        return text.codePoints()
                .filter(letter -> !Character.isBmpCodePoint(letter) || !Paper.isMark((char) letter))
                .count();
    }
}
