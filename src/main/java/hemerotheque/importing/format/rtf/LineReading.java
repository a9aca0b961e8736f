package hemerotheque.importing.format.rtf;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// One reading of a document: follows its groups and sends its lines.
final class LineReading {

    /// Our choice: Word closes its own nests at some fifty. Deeper groups are read as if they were one.
    private static final int DEEPEST = 400;

    /// Characters, our choice: a longer line is cut into several.
    private static final int LONGEST_LINE = 1 << 20;

    private static final int MOST_CELLS = 1000; // our choice

    private final Tokens tokens;
    private final CodePages pages;
    private final Predicate<RtfLine> lines;
    private final LineText text = new LineText();
    private final List<String> cells = new ArrayList<>();
    private Group group = Group.outermost();
    private int deeper;
    private int font;
    private int toSkip;
    private boolean starred;
    private boolean stopped;
    private boolean newPage;
    private RtfLine.Place start;

    LineReading(byte[] bytes, CodePages pages, Predicate<RtfLine> lines) {
        this.tokens = new Tokens(bytes);
        this.pages = pages;
        this.lines = lines;
        this.start = new RtfLine.Place(0, group);
    }

    void run() {
        while (!stopped) {
            var kind = tokens.next();
            if (kind != Tokens.Kind.TEXT) settle();
            switch (kind) {
                case OPEN -> open();
                case CLOSE -> close();
                case WORD -> word(tokens.word());
                case SIGN -> sign(tokens.sign());
                case TEXT -> letter();
                case END -> {
                    endLine();
                    return;
                }
            }
            if (kind != Tokens.Kind.SIGN) starred = false;
        }
    }

    /// What was read of a text ends here, if only for a moment.
    private void settle() {
        if (group.instruction()) group.field().ifPresent(field -> field.tell(text.taken()));
        else text.decode(pages.of(group.font()), group);
    }

    private void open() {
        toSkip = 0;
        if (group.depth() < DEEPEST) group = group.opened();
        else deeper++;
    }

    private void close() {
        toSkip = 0;
        if (deeper > 0) deeper--;
        else group = group.parent().orElse(group);
    }

    private void letter() {
        if (toSkip > 0) toSkip--;
        else if (group.speaks() || group.instruction()) text.add(tokens.sign(), tokens.escaped());
        if (text.length() > LONGEST_LINE) {
            settle();
            endLine();
        }
    }

    private void sign(int sign) {
        if (sign == '*') {
            starred = true;
        } else if (toSkip > 0) {
            toSkip--;
        } else if (sign == '~') {
            utter("\u00A0");
        } else if (sign == '_') {
            utter("-");
        } else if (sign == '\n' || sign == '\r') {
            endParagraph();
        }
    }

    private void utter(String characters) {
        if (group.speaks()) text.add(characters, group);
    }

    private void word(String word) {
        int number = tokens.number();
        boolean on = !tokens.numbered() || number != 0;
        if (word.equals("bin")) {
            tokens.skip(number);
            return;
        }
        if (toSkip > 0 && !Words.characters(word).isEmpty()) {
            toSkip--;
            return;
        }
        toSkip = 0; // what else stands here stands for no character
        switch (word) {
            case "u" -> unicode(number);
            case "uc" -> group = group.withFallback(Math.clamp(number, 0, 8));
            case "par" -> endParagraph();
            case "sect", "page" -> endPage();
            case "cell" -> endCell();
            case "row" -> endRow();
            case "pard" -> group = group.inCell(false);
            case "trowd", "intbl" -> group = group.inCell(true);
            case "plain" -> group = group.plain();
            case "b" -> group = group.bold(on);
            case "v" -> group = group.hidden(on);
            case "f" -> chooseFont(number);
            case "fcharset" -> pages.font(font, number);
            case "ansicpg" -> pages.document(number);
            case "mac" -> pages.document(10000);
            case "pc" -> pages.document(437);
            case "pca" -> pages.document(850);
            case "fonttbl" -> group = group.ofFonts();
            case "field" -> group = group.of(new Field());
            case "fldinst" -> group = group.ofInstruction();
            default -> other(word);
        }
    }

    private void other(String word) {
        if (Words.silences(word, starred)) group = group.silenced();
        else utter(Words.characters(word));
    }

    /// A number over 32767 is told as a negative one, or as it is.
    private void unicode(int number) {
        if (number != 0) utter(Character.toString((char) number));
        toSkip = group.fallback();
    }

    private void chooseFont(int number) {
        if (group.fonts()) font = number;
        else group = group.withFont(number);
    }

    private void endParagraph() {
        if (group.silent()) return;
        if (group.cell() || !cells.isEmpty() && text.isBlank()) utter("\n");
        else endLine();
    }

    private void endPage() {
        if (group.silent()) return;
        endParagraph();
        newPage = true;
    }

    private void endCell() {
        if (group.silent()) return;
        cells.add(text.take());
        if (cells.size() >= MOST_CELLS) endRow();
    }

    private void endRow() {
        if (group.silent()) return;
        group = group.inCell(false);
        if (!text.isBlank()) cells.add(text.take());
        if (!cells.isEmpty()) send(RtfLine.Kind.ROW);
    }

    private void endLine() {
        if (!cells.isEmpty()) endRow(); // a row that nothing ends
        if (text.isBlank()) return;
        cells.add(text.take());
        send(RtfLine.Kind.PARAGRAPH);
    }

    private void send(RtfLine.Kind kind) {
        var end = new RtfLine.Place(tokens.at(), group);
        text.take();
        if (cells.stream().anyMatch(cell -> !cell.isEmpty())) {
            stopped = !lines.test(new RtfLine(kind, cells, text.allBold(), text.allContents(), newPage, start, end));
            newPage = false;
        }
        cells.clear();
        text.begin();
        start = end;
    }
}
