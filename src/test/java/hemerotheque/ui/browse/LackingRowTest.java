package hemerotheque.ui.browse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hemerotheque.model.ArticleId;
import hemerotheque.model.Evidence;
import hemerotheque.model.PublicationDate;
import hemerotheque.model.Teaser;
import hemerotheque.search.Hit;
import hemerotheque.search.Snippet;
import hemerotheque.settings.Theme;
import hemerotheque.ui.Snapshots;
import hemerotheque.ui.Toolkit;
import hemerotheque.ui.common.Look;
import hemerotheque.wording.Language;
import hemerotheque.wording.Wording;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;

/// The mark of an article that lacks words of the question, drawn into `target/pictures` as well.
class LackingRowTest {

    private static final Wording FRENCH = new Wording(Language.FRENCH);

    @Test
    void theWordsThatAreLackedAreSaidBesideTheSnippet() throws Exception {
        for (var theme : List.of(Theme.LIGHT, Theme.DARK)) {
            var rows = Toolkit.on(() -> drawn(theme));

            assertEquals("sans\u00a0: vallée, col", mark(rows.getFirst()).getText());
            assertTrue(mark(rows.getFirst()).isVisible());
            assertFalse(mark(rows.get(1)).isVisible());
            var both = rows.get(2);
            double end = mark(both).getBoundsInParent().getMaxX();
            assertTrue(end <= both.lookup(".hm-reprints").getBoundsInParent().getMinX(), "beside the reprints");
        }
    }

    @Test
    void aScreenReaderSaysTheWordsThatAreLacked() throws Exception {
        var spoken = Toolkit.on(() -> new ArticleRow(FRENCH, () -> {})
                .spoken(hit(List.of("vallée"), List.of()), new ArticleRow.Noted(Set.of(), 0)));

        assertTrue(spoken.contains("sans\u00a0: vallée"), spoken);
    }

    private static List<ArticleRow> drawn(Theme theme) throws Exception {
        var rows = List.of(
                row(hit(List.of("vallée", "col"), List.of())),
                row(hit(List.of(), List.of())),
                row(hit(List.of("vallée"), List.of(new ArticleId(8), new ArticleId(9)))),
                row(hit(List.of("anticonstitutionnellement", "vallée", "internationalisation", "col"), List.of())));
        var list = new VBox();
        rows.forEach(list.getChildren()::add);
        list.getStyleClass().add("hm-window");
        var scene = new Scene(list, 420, 440);
        new Look(theme, 100).applyTo(scene);
        Snapshots.write(scene, "lacking-" + theme.name().toLowerCase(java.util.Locale.ROOT));
        return rows;
    }

    private static ArticleRow row(Hit hit) {
        var row = new ArticleRow(FRENCH, () -> {});
        row.setMinHeight(108);
        row.setPrefHeight(108);
        row.setMaxWidth(Double.MAX_VALUE);
        row.show(hit, new ArticleRow.Noted(Set.of(), 0), false);
        return row;
    }

    private static Label mark(ArticleRow row) {
        return (Label) row.lookup(".hm-lacks");
    }

    private static Hit hit(List<String> lacking, List<ArticleId> reprints) {
        var teaser = new Teaser(
                new ArticleId(7),
                Optional.of("Le Courrier du Soir"),
                Optional.of("Région"),
                Optional.of(PublicationDate.parse("2019-05-01", Evidence.META)),
                "Le loup revient chez les bergers du massif",
                "",
                Optional.empty(),
                1);
        var text = "Les bergers du massif ont vu le loup trois fois cette semaine, et le préfet promet des chiens.";
        return new Hit(teaser, 0, new Snippet(text, List.of()), reprints, lacking);
    }
}
