package hemerotheque.importing.extract;

import java.util.ArrayList;
import java.util.List;

/// Lines of one element of a page that `br` keeps apart.
final class Lines {

    static final char LINKED = 1;
    static final char BOLD = 2;

    private Lines() {}

    /// @param linked characters inside links
    /// @param bold characters in bold type
    record Line(String text, int linked, int bold) {

        private Line and(Line next) {
            return new Line(text + " " + next.text, linked + next.linked, bold + next.bold);
        }
    }

    /// The passages in `text`, where `\n` stands for each `br`: split at double breaks, and at every break unless
    /// sentences run on over it.
    ///
    /// @param styles for each character the sum of what it is; what is behind them is plain
    static List<Line> apart(CharSequence text, CharSequence styles) {
        var passages = new ArrayList<Line>();
        var block = new ArrayList<Line>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i < text.length() && text.charAt(i) != '\n') continue;
            var line = line(text, styles, start, i);
            if (line.text().isEmpty()) {
                close(block, passages);
            } else {
                block.add(line);
            }
            start = i + 1;
        }
        close(block, passages);
        return passages;
    }

    private static Line line(CharSequence text, CharSequence styles, int start, int end) {
        int linked = 0;
        int bold = 0;
        for (int i = start; i < Math.min(end, styles.length()); i++) {
            boolean again = i == start || Plain.isBlank(text.charAt(i - 1));
            if (Plain.isBlank(text.charAt(i)) && again) continue; // shown once
            if ((styles.charAt(i) & LINKED) != 0) linked++;
            if ((styles.charAt(i) & BOLD) != 0) bold++;
        }
        return new Line(Plain.line(text.subSequence(start, end).toString()), linked, bold);
    }

    private static void close(List<Line> block, List<Line> passages) {
        if (runsOn(block)) block.stream().reduce(Line::and).ifPresent(passages::add);
        else passages.addAll(block);
        block.clear();
    }

    /// Whether the lines are one sentence after another broken at will: most go on in lower case.
    private static boolean runsOn(List<Line> lines) {
        int goingOn = 0;
        for (int i = 1; i < lines.size(); i++) {
            boolean open = !Plain.endsSentence(lines.get(i - 1).text());
            if (open && Character.isLowerCase(lines.get(i).text().charAt(0))) goingOn++;
        }
        return lines.size() < 2 || goingOn * 2 >= lines.size() - 1;
    }
}
