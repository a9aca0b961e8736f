package hemerotheque.importing.format.lexisnexis;

import hemerotheque.importing.extract.Printed;
import hemerotheque.importing.format.lexisnexis.Piece.Labelled;
import hemerotheque.importing.format.lexisnexis.Piece.Passage;
import hemerotheque.model.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// The lines of an article of Nexis Uni and Lexis Advance: headline, paper, date, copyright, labels in small letters,
/// the line « Body », the text, pictures and classification, « End of Document ».
///
/// A label in the text is one only with a no-break space behind its colon, as the database sets it.
final class NexisLines {

    private static final Pattern BODY =
            Pattern.compile("(?iu)^(?:body|corps|corps du texte|texte intégral|hauptteil|text|cuerpo|corpo|tekst)$");

    private static final Pattern CLASSIFICATION =
            Pattern.compile("(?iu)^(?:classification|klassifi[kc]\\p{L}*|classificatie"
                    + "|clasificación|classificazione|classificação)$");

    private static final Pattern GRAPHIC = Pattern.compile("(?iu)^(?:graphics?|graphiques?|grafik|gráfico|grafico)$");

    private static final Pattern END =
            Pattern.compile("(?iu)^(?:.{0,40}\\s)?(?:end of document|fin du document|ende des dokuments"
                    + "|fin del documento|einde van (?:het )?document|fine del documento|fim do documento)\\.?$");

    /// What the line of the end ends with, in any language.
    private static final List<String> LAST_WORDS = List.of("document", "documento", "dokuments");

    private static final int LONGEST_BODY = "texte intégral".length();

    private static final Pattern LABEL = Pattern.compile("^(\\p{L}[\\p{L}\\p{M} /'’-]{1,38}?)\\s?:(\u00A0|\\s|$)(.*)$");

    private NexisLines() {}

    static boolean isBody(String line) {
        var bare = line.strip();
        return bare.length() <= LONGEST_BODY && BODY.matcher(bare).matches();
    }

    /// Also where something is left of a drawing before it.
    static boolean isEnd(String line) {
        if (line.length() > 80) return false;
        var bare = line.strip();
        return endsInDocument(bare) && END.matcher(bare).matches();
    }

    private static boolean endsInDocument(String bare) {
        int end = bare.endsWith(".") ? bare.length() - 1 : bare.length();
        for (var word : LAST_WORDS) {
            if (bare.regionMatches(true, end - word.length(), word, 0, word.length())) return true;
        }
        return false;
    }

    /// Whether `line` is a label as the database sets it.
    static boolean isLabel(String line) {
        return label(line).filter(Head::set).isPresent();
    }

    /// @param set whether a no-break space stands behind the colon
    private record Head(Label label, String name, boolean set, String value) {}

    private static Optional<Head> label(String line) {
        var found = LABEL.matcher(line.stripLeading());
        if (!found.matches()) return Optional.empty();
        return LabelNames.label(found.group(1))
                .map(label -> new Head(label, found.group(1), found.group(2).equals("\u00A0"), found.group(3)));
    }

    /// The pieces of an article. What follows a label above the body is a part of its value.
    static List<Piece> pieces(List<String> lines) {
        return new Reading(body(lines)).pieces(lines);
    }

    private static final class Reading {

        private final int body;
        private final List<Piece> pieces = new ArrayList<>();
        private boolean labelled;
        private boolean classified;

        /// @param body the line that opens it
        private Reading(int body) {
            this.body = body;
        }

        private List<Piece> pieces(List<String> lines) {
            for (int i = 0; i < lines.size(); i++) {
                if (!lines.get(i).isBlank() && !isEnd(lines.get(i)))
                    line(i, lines.get(i).strip());
            }
            return pieces;
        }

        private void line(int at, String line) {
            var head = label(line);
            if (at == body) {
                add(Label.TEXT, line, "");
            } else if (labelled && CLASSIFICATION.matcher(line).matches()) {
                classified = true;
            } else if (labelled && GRAPHIC.matcher(line).matches()) {
                add(Label.GRAPHIC, line, "");
            } else if (head.isPresent() && isBelieved(head.get(), at)) {
                add(head.get().label(), head.get().name(), head.get().value());
            } else {
                words(line, at);
            }
        }

        /// Above the body a plain space will do, under the date; a length has a figure.
        private boolean isBelieved(Head head, int at) {
            if (head.label() == Label.TEXT) return false;
            if (head.label() == Label.LENGTH && head.value().chars().noneMatch(Character::isDigit)) return false;
            return head.set()
                    || classified
                    || at < body
                            && pieces.stream()
                                    .anyMatch(piece -> DateLine.of(piece.text()).isPresent());
        }

        private void add(Label label, String name, String value) {
            pieces.add(new Labelled(label, name, block(value)));
            labelled = true;
        }

        /// Under the line « Graphic » every line is of a picture; under the classification none is of the text.
        private void words(String line, int at) {
            boolean announced = !pieces.isEmpty()
                    && pieces.getLast() instanceof Labelled last
                    && (last.label() == Label.GRAPHIC || classified || at < body);
            if (announced && pieces.removeLast() instanceof Labelled last) {
                var value = new ArrayList<>(last.blocks());
                value.addAll(block(line));
                pieces.add(new Labelled(last.label(), last.name(), value));
            } else if (!classified && !block(line).isEmpty()) {
                pieces.add(new Passage(block(line), false));
            }
        }
    }

    /// The first line that says so behind a label or a date; a headline may say « Body » as well.
    private static int body(List<String> lines) {
        boolean behind = false;
        for (int i = 0; i < lines.size(); i++) {
            if (behind && isBody(lines.get(i))) return i;
            behind |= isLabel(lines.get(i)) || DateLine.of(lines.get(i).strip()).isPresent();
        }
        return lines.size();
    }

    private static List<Block> block(String text) {
        return Printed.some(text).<Block>map(Block.Paragraph::new).stream().toList();
    }
}
