package hemerotheque.importing.format.europresse;

import hemerotheque.importing.extract.Printed;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// The lines between two breaks of a text, as they come together into passages.
final class Lines {

    /// What ends a sentence, and so may end a paragraph where a line breaks.
    private static final String ENDS = ".!?…:;»”\"";

    /// @param broken whether a line break was the last of it
    record Line(String text, boolean bold, boolean broken) {}

    private final List<Line> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private boolean plain;

    void add(String text, boolean bold, boolean preformatted) {
        if (!preformatted) {
            append(text.replace('\n', ' ').replace('\r', ' '), bold);
            return;
        }
        var rows = text.split("\\R", -1);
        for (int i = 0; i < rows.length; i++) {
            append(rows[i], bold);
            if (i + 1 < rows.length) broken();
        }
    }

    private void append(String text, boolean bold) {
        line.append(text);
        plain |= !bold && !text.isBlank();
    }

    /// A line break.
    ///
    /// @return whether it is the second in a row, or the first of all: then a passage ends with it
    boolean broken() {
        boolean empty = line.toString().isBlank();
        if (empty) line.setLength(0);
        else endLine(true);
        return empty;
    }

    /// What has been gathered, in passages; from then on there is nothing.
    List<Line> taken() {
        endLine(false);
        var passages = new ArrayList<Line>();
        for (int from = 0, to; from < lines.size(); from = to) {
            to = from + 1;
            while (to < lines.size() && goesOn(lines.get(to - 1), lines.get(to))) to++;
            passages.add(joined(lines.subList(from, to)));
        }
        lines.clear();
        return passages;
    }

    private void endLine(boolean broken) {
        var text = Printed.line(line.toString());
        if (!text.isEmpty()) lines.add(new Line(text, !plain, broken));
        line.setLength(0);
        plain = false;
    }

    /// Whether a sentence runs on over the break between two lines that are set alike.
    private static boolean goesOn(Line last, Line next) {
        return last.bold() == next.bold()
                && ENDS.indexOf(last.text().charAt(last.text().length() - 1)) < 0;
    }

    private static Line joined(List<Line> lines) {
        var text = lines.stream().map(Line::text).collect(Collectors.joining(" "));
        return new Line(text, lines.getFirst().bold(), lines.getLast().broken());
    }
}
