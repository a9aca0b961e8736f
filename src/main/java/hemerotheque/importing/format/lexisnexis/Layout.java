package hemerotheque.importing.format.lexisnexis;

import hemerotheque.importing.format.lexisnexis.Piece.Labelled;
import hemerotheque.importing.format.lexisnexis.Piece.Passage;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// A document parted into what stands above its labels, the labels, and its body.
///
/// @param heading the name of the paper, the date, the headline, in whatever order
/// @param labels those above and below the body
/// @param body what is left, in order; a label in it is no more than words, but for one of a picture
record Layout(List<Passage> heading, List<Labelled> labels, List<Piece> body) {

    /// Characters, our choice: lines without a label, between the labels below a body, are no longer.
    private static final int STRAY_LINE = 80;

    /// Characters, our choice: what is longer below the language of the article is its body.
    private static final int LONG = 300;

    /// Labels that a body may be signed and measured with, where nothing above it is.
    private static final Set<Label> OF_EITHER =
            EnumSet.of(Label.BYLINE, Label.NAME, Label.SECTION, Label.PAGE, Label.LENGTH, Label.DATELINE);

    static Layout of(List<Piece> document) {
        return new Parting(filled(document)).layout();
    }

    /// Without counters; a label that stands alone on its line announces the paragraph below.
    private static List<Piece> filled(List<Piece> document) {
        var filled = new ArrayList<Piece>();
        for (var piece : document) {
            if (piece instanceof Passage && (piece.text().isBlank() || Counter.is(piece.text()))) continue;
            boolean announced = piece instanceof Passage
                    && !filled.isEmpty()
                    && filled.getLast() instanceof Labelled(var label, var _, var value)
                    && value.isEmpty()
                    && label.takesTheNext();
            if (announced && filled.removeLast() instanceof Labelled empty) {
                filled.add(new Labelled(empty.label(), empty.name(), piece.blocks()));
            } else {
                filled.add(believed(piece));
            }
        }
        return filled;
    }

    /// A length without a figure is a headline that looks like a label.
    private static Piece believed(Piece piece) {
        return piece instanceof Labelled length
                        && length.label() == Label.LENGTH
                        && !length.text().isEmpty()
                        && length.text().chars().noneMatch(Character::isDigit)
                ? length.asPassage()
                : piece;
    }

    private static final class Parting {

        private final List<Piece> pieces;

        private Parting(List<Piece> pieces) {
            this.pieces = pieces;
        }

        private Layout layout() {
            int head = head();
            boolean headed = head < pieces.size() && isOfHead(head);
            int body = headed ? body(head) : head;
            int trailer = trailer(body, headed ? labels(head, body) : List.of());
            var heading = passages(0, head);
            var text = new ArrayList<Piece>();
            if (!headed) {
                int titled = Heading.length(heading);
                text.addAll(heading.subList(titled, heading.size()));
                heading = heading.subList(0, titled);
            }
            if (body > head && pieces.get(body - 1) instanceof Labelled(var label, var _, var value)) {
                if (label == Label.TEXT && !value.isEmpty()) text.add(new Passage(value, false));
            }
            text.addAll(pieces.subList(body, trailer));
            while (!text.isEmpty() && isFooter(text.getLast())) text.removeLast();
            var labels = new ArrayList<>(labels(head, body));
            labels.addAll(labels(trailer, pieces.size()));
            return new Layout(heading, labels, List.copyOf(text));
        }

        /// The first label above the body; that below it where there is none above; the end where there is none.
        private int head() {
            int first = pieces.size();
            for (int i = pieces.size() - 1; i >= 0; i--) if (pieces.get(i) instanceof Labelled) first = i;
            for (int i = first; i < pieces.size(); i++) {
                if (isOfEnd(i)) return first;
                if (isOfHead(i)) return isHeadline(i) ? Math.min(next(i + 1), pieces.size()) : i;
            }
            return first;
        }

        /// Whether what looks like a label stands where the headline is missing, and comes again as a label.
        private boolean isHeadline(int at) {
            if (!(pieces.get(at) instanceof Labelled(var label, var _, var _))) return false;
            if (label == Label.HEADLINE
                    || Heading.of(passages(0, at)).headline().isPresent()) return false;
            for (int i = at + 1; i < pieces.size() && pieces.get(i) instanceof Labelled again; i++) {
                if (again.label() == label && label != Label.BYLINE) return true;
            }
            return false;
        }

        private int next(int from) {
            int at = from;
            while (at < pieces.size() && !(pieces.get(at) instanceof Labelled)) at++;
            return at;
        }

        /// Where the run of labels ends that begins at `head`.
        private int body(int head) {
            for (int i = head; i < pieces.size(); i++) {
                if (!(pieces.get(i) instanceof Labelled(var label, var _, var _))) return i;
                if (label == Label.TEXT) return i + 1;
                if (label.isOfEnd() && !isLongBehind(i)) return i;
            }
            return pieces.size();
        }

        private int trailer(int body, List<Labelled> above) {
            for (int i = body; i < pieces.size(); i++) {
                if (!(pieces.get(i) instanceof Labelled(var label, var _, var _))) continue;
                boolean may = !label.isOfHead()
                        || OF_EITHER.contains(label) && above.stream().noneMatch(told -> told.label() == label);
                if (label.isOfEnd() ? !isLongBehind(i) : may && isLast(i)) return i;
            }
            return pieces.size();
        }

        private boolean isLongBehind(int at) {
            boolean corrected = false;
            for (var piece : pieces.subList(at, pieces.size())) {
                if (piece instanceof Labelled labelled) corrected = labelled.label() == Label.CORRECTION;
                else if (!corrected && piece.text().length() > LONG) return true;
            }
            return false;
        }

        /// Whether nothing but labels and stray lines follows until the labels that end every document.
        private boolean isLast(int at) {
            boolean corrected = false;
            for (int i = at; i < pieces.size(); i++) {
                if (pieces.get(i) instanceof Labelled(var label, var _, var _)) {
                    if (label.isOfEnd()) return true;
                    corrected = label == Label.CORRECTION;
                } else if (!corrected && pieces.get(i).text().length() > STRAY_LINE && !isFooter(pieces.get(i))) {
                    return false;
                }
            }
            return true;
        }

        private boolean isOfHead(int at) {
            return pieces.get(at) instanceof Labelled(var label, var _, var _) && label.isOfHead();
        }

        private boolean isOfEnd(int at) {
            return pieces.get(at) instanceof Labelled(var label, var _, var _) && label.isOfEnd();
        }

        private static boolean isFooter(Piece piece) {
            return piece instanceof Passage && Copyright.is(piece.text());
        }

        /// What stands between two places, a label among it taken for words.
        private List<Passage> passages(int from, int to) {
            return pieces.subList(from, to).stream()
                    .map(piece -> switch (piece) {
                        case Passage passage -> passage;
                        case Labelled labelled -> labelled.asPassage();
                    })
                    .toList();
        }

        private List<Labelled> labels(int from, int to) {
            return pieces.subList(from, to).stream()
                    .filter(Labelled.class::isInstance)
                    .map(Labelled.class::cast)
                    .toList();
        }
    }
}
