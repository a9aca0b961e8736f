package hemerotheque.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hemerotheque.model.DateRange;
import hemerotheque.search.Advice;
import hemerotheque.search.Answer;
import hemerotheque.search.DayExpression;
import hemerotheque.search.Field;
import hemerotheque.search.Filter;
import hemerotheque.search.Query;
import hemerotheque.search.Relief;
import hemerotheque.search.Relief.Given;
import hemerotheque.search.Respelling;
import hemerotheque.search.SearchRequest;
import hemerotheque.settings.Theme;
import hemerotheque.ui.browse.ListStateView;
import hemerotheque.ui.common.Background;
import hemerotheque.ui.common.Look;
import hemerotheque.ui.search.DaysViewModel;
import hemerotheque.ui.search.NoticeView;
import hemerotheque.ui.search.SearchViewModel;
import hemerotheque.wording.Language;
import hemerotheque.wording.Wording;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import org.junit.jupiter.api.Test;

/// The notice of another spelling, and the empty list with what would not be empty.
class AdviceShownTest {

    private static final Filter IN_1998 =
            Filter.NONE.within(new DateRange(LocalDate.of(1998, 1, 1), LocalDate.of(1998, 12, 31)));

    private static final List<Respelling> RETRAITES = List.of(new Respelling("retraties", "retraites"));

    private record Shown(SearchViewModel search, Scene scene) {
        List<Hyperlink> links() {
            return scene.getRoot().lookupAll(".hyperlink").stream()
                    .map(node -> (Hyperlink) node)
                    .toList();
        }
    }

    private static Shown shown(Function<SearchRequest, Answer> answers, Theme theme) {
        var background = new Background(Runnable::run, Runnable::run);
        var search = new SearchViewModel(answers, background, (_, work) -> work.run());
        var days = new DaysViewModel(search, new DayExpression(LocalDate.EPOCH));
        var wording = new Wording(Language.FRENCH);
        Node notice = new NoticeView(search, days, wording).node();
        var pane = new BorderPane(new ListStateView(search, wording).node());
        pane.setTop(notice);
        pane.getStyleClass().add("hm-window");
        var scene = new Scene(pane, 900, 420);
        new Look(theme, 100).applyTo(scene);
        return new Shown(search, scene);
    }

    private static Answer answer(long total, Advice advice) {
        return new Answer(total, false, List.of(), List.of(), Optional.empty(), List.of()).advised(advice);
    }

    private static Advice corrected(boolean searched) {
        var correction = new Advice.Correction("retraites grève", RETRAITES, 312, searched);
        return new Advice(Optional.of(correction), List.of());
    }

    private static Advice relieved() {
        return new Advice(
                Optional.empty(),
                List.of(
                        new Relief(new Given.Days(), "retraites -grève", Filter.NONE.from(List.of("Le Fleuve")), 1_940),
                        new Relief(new Given.Sources(List.of("Le Fleuve")), "retraites -grève", IN_1998, 312),
                        new Relief(
                                new Given.Part("-grève", new Query.Not(new Query.Word(Field.ANY, "grève"))),
                                "retraites",
                                IN_1998.from(List.of("Le Fleuve")),
                                48),
                        new Relief(
                                new Given.Spelling("retraites"),
                                "retraites~ -grève",
                                IN_1998.from(List.of("Le Fleuve")),
                                1)));
    }

    @Test
    void theOtherSpellingIsALinkThatAsksIt() throws Exception {
        var shown = Toolkit.on(() -> shown(_ -> answer(9, corrected(false)), Theme.LIGHT));

        Toolkit.on(() -> {
            shown.search.ask(shown.search.question().asking("retraties grève").filtered(IN_1998));
            Picture.of(shown.scene).write(Path.of("target/pictures/meant.png"));
            assertEquals("retraites grève (312)", shown.links().getFirst().getText());
            shown.links().getFirst().fire();
            return null;
        });

        assertEquals("retraites grève", shown.search.question().words());
        assertEquals(IN_1998, shown.search.question().filter(), "the filter stays");
    }

    @Test
    void anAnswerToTheNearSpellingSaysSo() throws Exception {
        var shown = Toolkit.on(() -> shown(_ -> answer(9, corrected(true)), Theme.DARK));

        var line = Toolkit.on(() -> {
            shown.search.ask(shown.search.question().asking("retraties grève"));
            Picture.of(shown.scene).write(Path.of("target/pictures/searched-dark.png"));
            return ((Label) shown.scene.lookup(".hm-notice-line")).getText();
        });

        assertEquals("Rien pour « retraties » : voici les articles pour « retraites ».", line.replace('\u00a0', ' '));
        assertEquals("retraites grève", shown.search.shown().get().orElseThrow().searched());
    }

    @Test
    void anEmptyListOffersWhatWouldNotBeEmpty() throws Exception {
        var shown = Toolkit.on(() -> shown(_ -> answer(0, relieved()), Theme.LIGHT));

        var links = Toolkit.on(() -> {
            shown.search.ask(shown.search.question().asking("retraites -grève").filtered(IN_1998));
            Picture.of(shown.scene).write(Path.of("target/pictures/reliefs.png"));
            return shown.links().stream()
                    .map(link -> link.getText().replaceAll("[\u00a0\u202f]", " "))
                    .toList();
        });
        assertEquals(
                List.of(
                        "Sans la date : 1 940",
                        "Sans Le Fleuve : 312",
                        "Sans « -grève » : 48",
                        "Orthographe proche de « retraites » : 1"),
                links);

        Toolkit.on(() -> {
            shown.links().get(1).fire();
            return null;
        });
        assertEquals(IN_1998, shown.search.question().filter());
        assertEquals("retraites -grève", shown.search.question().words());
    }

    @Test
    void anEmptyListWithNothingToOfferStillClears() throws Exception {
        var shown = Toolkit.on(() -> shown(_ -> answer(0, Advice.NONE), Theme.DARK));

        Toolkit.on(() -> {
            shown.search.ask(shown.search.question().asking("zut"));
            Picture.of(shown.scene).write(Path.of("target/pictures/no-reliefs-dark.png"));
            return null;
        });

        assertTrue(shown.links().isEmpty());
        assertFalse(shown.scene.getRoot().lookupAll(".button").isEmpty());
    }

    @Test
    void byNight() throws Exception {
        var shown = Toolkit.on(() -> shown(_ -> answer(0, relieved()), Theme.DARK));

        var colour = Toolkit.on(() -> {
            shown.search.ask(shown.search.question().asking("retraites -grève").filtered(IN_1998));
            var picture = Picture.of(shown.scene);
            picture.write(Path.of("target/pictures/reliefs-dark.png"));
            return picture.rgb(5, 410);
        });

        assertEquals(0x1C1B19, colour);
    }
}
