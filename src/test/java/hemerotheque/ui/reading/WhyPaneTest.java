package hemerotheque.ui.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hemerotheque.index.ArticleIndex;
import hemerotheque.index.Provenance;
import hemerotheque.model.ArticleId;
import hemerotheque.model.Teaser;
import hemerotheque.search.Beside;
import hemerotheque.search.QueryParser;
import hemerotheque.search.SearchRequest;
import hemerotheque.search.Why;
import hemerotheque.settings.Theme;
import hemerotheque.ui.Snapshots;
import hemerotheque.ui.Toolkit;
import hemerotheque.ui.Walk;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// « Pourquoi ce résultat ? » below an article, told by a real index of two articles.
class WhyPaneTest {

    private final QueryParser parser = new QueryParser(LocalDate.of(2020, 3, 15));
    private ArticleIndex index;

    @BeforeEach
    void open() throws IOException {
        index = ArticleIndex.openAside("archive", Beside.NOTHING);
        for (var article : List.of(Articles.port(), Articles.figures()))
            index.put(article.id(), article.article(), provenance(article.id()));
        index.commit(1);
    }

    @AfterEach
    void close() throws IOException {
        index.close();
    }

    private static Provenance provenance(ArticleId id) {
        var article = id.equals(Articles.port().id()) ? Articles.port() : Articles.figures();
        return Provenance.of(article.captures().getFirst(), LocalDate.of(2021, 3, 12), 1);
    }

    private Shelf shelf() {
        var whole = ReaderStage.shelf();
        return new Shelf(
                whole.article(),
                whole.original(),
                whole.picture(),
                whole.matches(),
                whole.reprints(),
                _ -> List.<Teaser>of(),
                this::why,
                Past.NONE);
    }

    private Optional<Why> why(SearchRequest request, ArticleId id) {
        var article = id.equals(Articles.port().id()) ? Articles.port() : Articles.figures();
        try {
            var query = parser.parse(request.words()).query();
            return index.why(query, request, id, article.article(), provenance(id));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> words(ReaderStage stage) {
        return Walk.nodes(stage.scene.lookup(".hm-why"))
                .filter(Label.class::isInstance)
                .map(node -> ((Label) node).getText())
                .filter(text -> !text.isBlank())
                .map(text -> text.replace('\u00a0', ' ').replace('\u202f', ' '))
                .toList();
    }

    private static Node pane(ReaderStage stage) {
        return stage.scene.lookup(".hm-why");
    }

    @ParameterizedTest
    @EnumSource(
            value = Theme.class,
            names = {"LIGHT", "DARK"})
    void saysWhatTheArticleHasAndLacksAndWhatThatWeighed(Theme theme) throws Exception {
        var stage = Toolkit.on(() -> new ReaderStage(theme, 860, 760, shelf()));
        var question = "port criées absurdité -ouragan date:2020 mots:>100";
        Toolkit.run(() -> {
            stage.show(Articles.port(), "port");
            stage.model.asked(Optional.of(SearchRequest.of(question)));
        });
        assertFalse(Toolkit.on(() -> pane(stage).isVisible()));

        Toolkit.run(() -> {
            stage.view.explain();
            stage.draw();
        });
        Toolkit.run(Platform::requestNextPulse);
        Toolkit.on(() -> Snapshots.write(stage.scene, "why-" + theme));
        var told = Toolkit.on(() -> words(stage));

        assertEquals("Pourquoi ce résultat ?", told.getFirst());
        assertTrue(told.get(1).contains("Il lui manque « absurdité »."), told.toString());
        assertTrue(told.stream().anyMatch(line -> line.startsWith("« port » : « port » ")), told.toString());
        assertTrue(
                told.contains("« absurdité » : ni dans le titre, ni dans le chapô, ni dans le texte"), told.toString());
        assertTrue(told.stream().noneMatch(line -> line.contains("%")), told.toString());

        Toolkit.run(() -> {
            ((ToggleButton) stage.scene.lookup(".hm-why .toggle-button")).setSelected(true);
            stage.draw();
        });
        Toolkit.run(Platform::requestNextPulse);
        Toolkit.on(() -> Snapshots.write(stage.scene, "why-weights-" + theme));
        var weighed = Toolkit.on(() -> words(stage));
        var spoken = Toolkit.on(() -> stage.scene.lookup(".hm-why-scroll").getAccessibleText());

        assertTrue(weighed.stream().anyMatch(line -> line.startsWith("« port », dans ")), weighed.toString());
        assertTrue(spoken.contains("Oui. ") && spoken.contains("Non. ") && spoken.contains("%. "), spoken);
        Toolkit.run(stage.stage::close);
    }

    @Test
    void escapeClosesItAndGivesTheKeyboardBack() throws Exception {
        var stage = Toolkit.on(() -> new ReaderStage(Theme.LIGHT, 860, 760, shelf()));
        Toolkit.run(() -> {
            stage.show(Articles.port(), "port");
            stage.model.asked(Optional.of(SearchRequest.of("port")));
            stage.view.focus();
        });
        var before = Toolkit.on(() -> stage.scene.getFocusOwner());

        Toolkit.run(() -> {
            stage.view.explain();
            stage.draw();
        });
        assertTrue(Toolkit.on(() -> stage.scene.getFocusOwner().getStyleClass().contains("hm-why-scroll")));
        assertEquals(List.of(), Toolkit.on(() -> Walk.mute(pane(stage))));

        Toolkit.run(() -> stage.press(KeyCode.ESCAPE));
        assertFalse(Toolkit.on(() -> pane(stage).isVisible()));
        assertEquals(before, Toolkit.on(() -> stage.scene.getFocusOwner()));
        Toolkit.run(stage.stage::close);
    }

    @Test
    void followsTheArticlesThatAreOpenedAndTheQuestion() throws Exception {
        var stage = Toolkit.on(() -> new ReaderStage(Theme.LIGHT, 860, 760, shelf()));
        Toolkit.run(() -> {
            stage.show(Articles.port(), "port");
            stage.model.asked(Optional.of(SearchRequest.of("port")));
            stage.view.explain();
            stage.show(Articles.figures(), "port");
            stage.model.asked(Optional.of(SearchRequest.of("introuvable")));
        });
        var lacking = Toolkit.on(() -> words(stage));

        Toolkit.run(() -> stage.model.asked(Optional.empty()));
        var unasked = Toolkit.on(() -> words(stage));

        assertEquals("Cet article ne répond pas à la question. Il lui manque « introuvable ».", lacking.get(1));
        assertEquals(
                "Aucun mot n’est cherché : la liste donne ses articles dans l’ordre des dates.", unasked.getLast());
        Toolkit.run(stage.stage::close);
    }
}
