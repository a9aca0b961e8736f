package hemerotheque.cli;

import java.io.PrintStream;

/// What lines are written on: the standard output or error. Lines end with `\n` on every system.
///
/// Characters that steer a terminal are taken out of every line, wherever they came from; bold is asked for with
/// [#bold], what came and went with [#come] and [#gone]: signs say it too, never colour alone.
final class Paper {

    private static final char BOLD = '\u0002'; // stands in the text until it is written, and takes no room
    private static final char PLAIN = '\u0003';
    private static final char GONE = '\u0004';
    private static final char COME = '\u0005';

    private final PrintStream stream;
    private final boolean terminal;

    Paper(PrintStream stream, boolean terminal) {
        this.stream = stream;
        this.terminal = terminal;
    }

    static String bold(String text) {
        return BOLD + text + PLAIN;
    }

    /// Struck out in red on a terminal, as `[-…-]` elsewhere.
    static String gone(String text) {
        return GONE + "[-" + text + "-]" + PLAIN;
    }

    /// Underlined in green on a terminal, as `{+…+}` elsewhere.
    static String come(String text) {
        return COME + "{+" + text + "+}" + PLAIN;
    }

    /// Whether `letter` takes no room on a line.
    static boolean isMark(char letter) {
        return letter == BOLD || letter == PLAIN || letter == GONE || letter == COME;
    }

    /// Writes `text`, of one or more lines, for a person to read.
    void line(String text) {
        stream.print(printable(text));
        stream.print('\n');
    }

    /// Writes `text` as it is: what a program reads.
    void exactly(String text) {
        stream.print(text);
        stream.print('\n');
    }

    /// Writes `text` over the line that stands there, if a person looks.
    void over(String text) {
        if (!terminal) return;
        stream.print("\r" + printable(text) + "\u001b[K");
        stream.flush();
    }

    boolean isTerminal() {
        return terminal;
    }

    /// Whether nobody takes what is written any more: a closed pipe, a full disk.
    boolean torn() {
        return stream.checkError();
    }

    PrintStream stream() {
        return stream;
    }

    private String printable(String text) {
        var line = new StringBuilder(text.length());
        text.chars().forEach(letter -> append(line, (char) letter));
        return line.toString();
    }

    private void append(StringBuilder line, char letter) {
        switch (letter) {
            case BOLD -> line.append(terminal ? "\u001b[1m" : "");
            case GONE -> line.append(terminal ? "\u001b[9;31m" : "");
            case COME -> line.append(terminal ? "\u001b[4;32m" : "");
            case PLAIN -> line.append(terminal ? "\u001b[0m" : "");
            case '\n', '\t' -> line.append(letter);
            default -> line.append(Character.isISOControl(letter) ? '\ufffd' : letter);
        }
    }
}
