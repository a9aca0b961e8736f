package hemerotheque.ui.reading;

import hemerotheque.model.ArticleDiff;
import hemerotheque.model.BlockDiff;
import hemerotheque.model.PublicationDate;
import hemerotheque.model.TextDiff;
import hemerotheque.model.TextDiff.Kind;
import hemerotheque.model.TextDiff.Piece;
import hemerotheque.wording.Dates;
import hemerotheque.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The lines of a difference, in the order in which they are read: what changed of headline, date and authors, then the
/// text. Plain values: no toolkit is needed to make them.
final class DifferenceRows {

    /// @param sign stands before it: « + », « − », « ± », « ↕ »; empty where nothing changed
    /// @param label what the line is, where it is not of the text
    record Row(String sign, Optional<String> label, List<Piece> pieces, boolean headline) {

        boolean isChange() {
            return !sign.isEmpty();
        }
    }

    private static final String CHANGED = "±";
    private static final String ADDED = "+";
    private static final String REMOVED = "−";
    private static final String MOVED = "↕";

    private final Wording wording;
    private final Dates dates;
    private final List<Row> rows = new ArrayList<>();

    private DifferenceRows(Wording wording) {
        this.wording = wording;
        this.dates = new Dates(wording);
    }

    static List<Row> of(ArticleDiff diff, Wording wording) {
        var all = new DifferenceRows(wording);
        all.add(diff);
        return List.copyOf(all.rows);
    }

    private void add(ArticleDiff diff) {
        field("headline", diff.headline(), true);
        if (diff.isDated()) dates("day", diff.before().published(), diff.after().published());
        if (!diff.authors().isSame()) field("authors", diff.authors(), false);
        if (!diff.kicker().isSame()) field("kicker", diff.kicker(), false);
        if (diff.isUpdated())
            dates("modified", diff.before().modified(), diff.after().modified());
        if (!diff.standfirst().pieces().isEmpty()) field("standfirst", diff.standfirst(), false);
        diff.body().forEach(this::add);
    }

    private void field(String name, TextDiff diff, boolean headline) {
        var label = wording.say("version.field." + name);
        rows.add(new Row(diff.isSame() ? "" : CHANGED, Optional.of(label), diff.pieces(), headline));
    }

    private void dates(String name, Optional<PublicationDate> before, Optional<PublicationDate> after) {
        var pieces = List.of(
                new Piece(Kind.REMOVED, dates.full(before)),
                new Piece(Kind.KEPT, " "),
                new Piece(Kind.ADDED, dates.full(after)));
        rows.add(new Row(CHANGED, Optional.of(wording.say("version.field." + name)), pieces, false));
    }

    private void add(BlockDiff block) {
        switch (block) {
            case BlockDiff.Paired(var _, var _, var text, var moved) -> {
                if (text.pieces().isEmpty()) return; // a picture without words
                var label = moved ? Optional.of(wording.say("version.moved")) : Optional.<String>empty();
                rows.add(new Row(moved ? MOVED : text.isSame() ? "" : CHANGED, label, text.pieces(), false));
            }
            case BlockDiff.Added(var come) -> whole(ADDED, Optional.empty(), Kind.ADDED, come.text());
            case BlockDiff.Removed(var gone) -> whole(REMOVED, Optional.empty(), Kind.REMOVED, gone.text());
            case BlockDiff.MovedAway(var gone) ->
                whole(MOVED, Optional.of(wording.say("version.moved.away")), Kind.REMOVED, gone.text());
        }
    }

    private void whole(String sign, Optional<String> label, Kind kind, String text) {
        if (!text.isEmpty()) rows.add(new Row(sign, label, List.of(new Piece(kind, text)), false));
    }
}
