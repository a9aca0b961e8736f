package hemerotheque.importing.format.lexisnexis;

import hemerotheque.importing.extract.Printed;
import hemerotheque.importing.format.lexisnexis.Piece.Labelled;
import hemerotheque.importing.format.lexisnexis.Piece.Passage;
import hemerotheque.model.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// The pieces of a document in plain text: what is indented stands in the middle, a blank line ends a paragraph, a
/// label begins one.
final class TextPieces {

    /// Spaces, our choice: a body is indented by fewer.
    private static final int CENTRED = 8;

    private static final Pattern LABEL =
            Pattern.compile("^\\s{0,3}(\\p{Lu}[\\p{Lu}\\p{M}\u00A0 '’-]{1,30}?)\\s?:(?:[\\s\u00A0]+(.*))?$");

    private final List<Piece> pieces = new ArrayList<>();
    private final Unwrapping unwrapping;

    private TextPieces(Unwrapping unwrapping) {
        this.unwrapping = unwrapping;
    }

    static List<Piece> of(String text) {
        var lines = text.lines().toList();
        var flush = lines.stream().filter(line -> indent(line) < CENTRED).toList();
        var all = new TextPieces(Unwrapping.of(flush));
        var block = new ArrayList<String>();
        for (var line : lines) {
            if (!line.isBlank()) {
                block.add(line);
            } else {
                all.block(block);
                block.clear();
            }
        }
        all.block(block);
        return all.pieces;
    }

    private record Head(Label label, String name, String rest) {}

    /// Lines without a blank one between: labels that stand close are parted.
    private void block(List<String> lines) {
        int start = 0;
        for (int i = 1; i <= lines.size(); i++) {
            boolean ends = i == lines.size()
                    || Counter.is(lines.get(i))
                    || Counter.is(lines.get(i - 1))
                    || isCentred(lines.get(i)) != isCentred(lines.get(i - 1))
                    || head(lines.get(start)).isPresent() && head(lines.get(i)).isPresent();
            if (ends) {
                piece(lines.subList(start, i));
                start = i;
            }
        }
    }

    private void piece(List<String> lines) {
        var head = head(lines.getFirst());
        if (isCentred(lines.getFirst())) {
            centred(lines);
        } else if (head.isPresent()) {
            var value = new ArrayList<>(lines);
            value.set(0, head.get().rest());
            var text = Printed.some(String.join(" ", value)).<Block>map(Block.Paragraph::new);
            pieces.add(new Labelled(
                    head.get().label(), head.get().name(), text.stream().toList()));
        } else {
            add(unwrapping.paragraphs(lines), false);
        }
    }

    /// The paper, the date and the edition may stand close, each on its lines.
    private void centred(List<String> lines) {
        int date = -1;
        for (int i = 0; i < lines.size() && date < 0; i++) {
            if (DateLine.of(lines.get(i).strip()).isPresent()) date = i;
        }
        if (date >= 0) {
            add(List.of(String.join(" ", lines.subList(0, date))), true);
            add(List.of(String.join(" ", lines.subList(date, lines.size()))), true);
        } else {
            add(List.of(String.join(" ", lines)), true);
        }
    }

    private void add(List<String> paragraphs, boolean centred) {
        var blocks = paragraphs.stream()
                .flatMap(text -> Printed.some(text).stream())
                .<Block>map(Block.Paragraph::new)
                .toList();
        if (!blocks.isEmpty()) pieces.add(new Passage(blocks, centred));
    }

    private static Optional<Head> head(String line) {
        var found = LABEL.matcher(line);
        if (!found.matches()) return Optional.empty();
        var rest = found.group(2) == null ? "" : found.group(2);
        return LabelNames.inCapitals(found.group(1)).map(label -> new Head(label, found.group(1), rest));
    }

    private static boolean isCentred(String line) {
        return indent(line) >= CENTRED;
    }

    private static int indent(String line) {
        int at = 0;
        while (at < line.length() && (line.charAt(at) == ' ' || line.charAt(at) == '\u00A0')) at++;
        return at < line.length() && line.charAt(at) == '\t' ? CENTRED : at;
    }
}
