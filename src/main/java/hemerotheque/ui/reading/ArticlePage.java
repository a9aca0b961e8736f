package hemerotheque.ui.reading;

import hemerotheque.model.KeptPicture;
import hemerotheque.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What stands on the page of an article, from the kicker to the foot. Plain values: no toolkit is needed to make one.
record ArticlePage(List<Piece> pieces) {

    ArticlePage {
        pieces = List.copyOf(pieces);
    }

    /// One paragraph of the page, one table, or one picture.
    sealed interface Piece {

        /// As it was imported: what search and copies take.
        String text();
    }

    /// @param marker « • », « 3. » before an item of a list; empty before any other line
    record Line(Role role, String text, String marker) implements Piece {
        Line(Role role, String text) {
            this(role, text, "");
        }
    }

    record Grid(List<List<String>> rows) implements Piece {
        @Override
        public String text() {
            return String.join(
                    "\n", rows.stream().map(row -> String.join("\t", row)).toList());
        }
    }

    /// A picture; what stands under it is a line of its own.
    ///
    /// @param kept absent where the archive does not have it
    /// @param alternative the words that the page gives for it
    record Illustration(Optional<KeptPicture> kept, Optional<String> alternative, Optional<String> caption)
            implements Piece {
        @Override
        public String text() {
            return "";
        }

        /// The best words for it.
        Optional<String> told() {
            return caption.or(() -> alternative);
        }
    }

    /// A text of the article and where it stands: a line, or a cell of a table.
    ///
    /// @param piece index in `pieces`
    /// @param cell index among the cells of a table, in reading order; 0 for a line
    record Slot(int piece, int cell, String text) {}

    /// One mark on the page.
    record Place(int piece, int cell, Span span) {}

    /// Every text of the article, in reading order: the lines that only tell about it are left out.
    List<Slot> slots() {
        var slots = new ArrayList<Slot>();
        for (int i = 0; i < pieces.size(); i++) {
            switch (pieces.get(i)) {
                case Line line -> {
                    if (line.role().text) slots.add(new Slot(i, 0, line.text()));
                }
                case Grid grid -> {
                    int cell = 0;
                    for (var row : grid.rows()) for (var text : row) slots.add(new Slot(i, cell++, text));
                }
                case Illustration _ -> {} // its caption is the next piece
            }
        }
        return slots;
    }

    List<String> texts() {
        return slots().stream().map(Slot::text).toList();
    }

    /// The marks for `spans`, a list for each of [#texts].
    List<Place> places(List<List<Span>> spans) {
        var slots = slots();
        var places = new ArrayList<Place>();
        for (int i = 0; i < spans.size(); i++) {
            var slot = slots.get(i);
            for (var span : spans.get(i)) places.add(new Place(slot.piece(), slot.cell(), span));
        }
        return places;
    }

    /// The text of the article as it was imported, without what is told about it; a blank line between paragraphs.
    String articleText() {
        var text = new StringBuilder();
        var last = Role.IMPRINT;
        for (var piece : pieces) {
            var role = piece instanceof Line line ? line.role() : Role.PARAGRAPH;
            if (!role.text || piece instanceof Illustration) continue;
            if (!text.isEmpty()) text.append(between(last, role));
            text.append(piece.text());
            last = role;
        }
        return text.toString();
    }

    /// The pictures that the archive has, in reading order.
    List<Illustration> pictures() {
        return pieces.stream()
                .filter(Illustration.class::isInstance)
                .map(Illustration.class::cast)
                .filter(illustration -> illustration.kept().isPresent())
                .toList();
    }

    /// What copies put between two pieces.
    static String between(Role one, Role next) {
        return one == Role.ITEM && next == Role.ITEM ? "\n" : "\n\n";
    }
}
