package hemerotheque.ui.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import hemerotheque.model.ArticleId;
import hemerotheque.model.Teaser;
import hemerotheque.settings.Theme;
import hemerotheque.ui.Snapshots;
import hemerotheque.ui.Toolkit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// « Articles semblables » below an article.
class SimilarPaneTest {

    private final List<ArticleId> asked = new ArrayList<>();

    private Shelf shelf() {
        var whole = ReaderStage.shelf();
        return new Shelf(
                whole.article(),
                whole.original(),
                whole.picture(),
                whole.matches(),
                whole.reprints(),
                this::similar,
                whole.why(),
                Past.NONE);
    }

    private List<Teaser> similar(ArticleId id) {
        asked.add(id);
        return id.value() == 1
                ? List.of(
                        teaser(2, "Les chiffres du port", "Le Fleuve"),
                        teaser(
                                3,
                                "Quarante ans de criée racontés par ceux qui l’ont connue avant les machines, de la marée"
                                        + " du matin aux mareyeurs du soir",
                                "La Gazette des rivages et des îles"))
                : List.of();
    }

    private static Teaser teaser(long id, String headline, String source) {
        return new Teaser(
                new ArticleId(id),
                Optional.of(source),
                Optional.empty(),
                Articles.port().article().published(),
                headline,
                "",
                Optional.empty(),
                1);
    }

    private static ToggleButton button(ReaderStage stage) {
        return stage.scene.getRoot().lookupAll(".toggle-button").stream()
                .map(ToggleButton.class::cast)
                .filter(button -> "Articles semblables".equals(button.getAccessibleText()))
                .findFirst()
                .orElseThrow();
    }

    private static List<Hyperlink> links(ReaderStage stage) {
        return stage.scene.getRoot().lookupAll(".hm-similar .hyperlink").stream()
                .map(Hyperlink.class::cast)
                .filter(link ->
                        link.getText().contains("criée") || link.getText().contains("chiffres"))
                .toList();
    }

    @ParameterizedTest
    @EnumSource(
            value = Theme.class,
            names = {"LIGHT", "DARK"})
    void aLineForEachOpensIt(Theme theme) throws Exception {
        var stage = Toolkit.on(() -> new ReaderStage(theme, 860, 760, shelf()));
        Toolkit.run(() -> stage.show(Articles.port(), "port"));
        assertEquals(List.of(), asked); // nobody has asked

        Toolkit.run(() -> {
            button(stage).setSelected(true);
            stage.draw();
        });
        Toolkit.run(Platform::requestNextPulse);
        Toolkit.on(() -> Snapshots.write(stage.scene, "similar-" + theme));
        var links = Toolkit.on(() -> links(stage));

        assertEquals(2, links.size());
        assertEquals("Les chiffres du port", links.getFirst().getText());
        assertFalse(links.getFirst().getAccessibleText().isBlank());

        Toolkit.run(links.getFirst()::fire);

        assertEquals(new ArticleId(2), stage.model.article().orElseThrow().id());
        assertEquals(List.of(new ArticleId(1), new ArticleId(2)), asked);
        Toolkit.on(() -> Snapshots.write(stage.scene, "similar-none-" + theme));
        Toolkit.run(stage.stage::close);
    }

    @Test
    void nothingIsLookedForAfterItIsClosed() throws Exception {
        var stage = Toolkit.on(() -> new ReaderStage(Theme.LIGHT, 860, 760, shelf()));
        Toolkit.run(() -> {
            stage.show(Articles.port(), "port");
            button(stage).setSelected(true);
            button(stage).setSelected(false);
            stage.show(Articles.figures(), "port");
        });

        assertEquals(List.of(new ArticleId(1)), asked);
        Toolkit.run(stage.stage::close);
    }
}
