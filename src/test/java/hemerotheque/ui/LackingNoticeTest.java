package hemerotheque.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import hemerotheque.search.Answer;
import hemerotheque.search.DayExpression;
import hemerotheque.search.Match;
import hemerotheque.search.SearchRequest;
import hemerotheque.settings.Theme;
import hemerotheque.ui.common.Background;
import hemerotheque.ui.common.Look;
import hemerotheque.ui.search.DaysViewModel;
import hemerotheque.ui.search.NoticeView;
import hemerotheque.ui.search.Question;
import hemerotheque.ui.search.SearchViewModel;
import hemerotheque.wording.Language;
import hemerotheque.wording.Wording;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The line that tells what the marked articles of a list are.
class LackingNoticeTest {

    private final List<SearchRequest> asked = new ArrayList<>();
    private SearchViewModel search;
    private Scene scene;

    private void show(long total, int nearly, Theme theme, int percent) throws Exception {
        Toolkit.run(() -> {
            var background = new Background(Runnable::run, Runnable::run);
            search =
                    new SearchViewModel(request -> answer(request, total, nearly), background, (_, work) -> work.run());
            var days = new DaysViewModel(search, new DayExpression(LocalDate.EPOCH));
            var pane = new BorderPane();
            pane.setTop(new NoticeView(search, days, new Wording(Language.FRENCH)).node());
            pane.getStyleClass().add("hm-window");
            scene = new Scene(pane, 900, 160);
            new Look(theme, percent).applyTo(scene);
            search.ask(Question.EVERYTHING.asking("vallée crue barrage"));
        });
    }

    private Answer answer(SearchRequest request, long total, int nearly) {
        asked.add(request);
        int marked = request.match() == Match.ALL ? 0 : nearly;
        return new Answer(total, total, false, List.of(), marked, List.of(), Optional.empty(), List.of());
    }

    private String line() throws Exception {
        return Toolkit.on(() -> {
            Picture.of(scene);
            var line = (Label) scene.lookup(".hm-lacking-notice-line");
            return line.getParent().isVisible() ? line.getText().replace('\u00a0', ' ') : "";
        });
    }

    private Hyperlink link() {
        return (Hyperlink) ((Parent) scene.lookup(".hm-lacking-notice")).lookup(".hyperlink");
    }

    @ParameterizedTest
    @CsvSource({"LIGHT,100", "DARK,200"})
    void aLongListExplainsItsMarkedArticlesToo(Theme theme, int percent) throws Exception {
        show(1_284, 7, theme, percent);

        assertEquals("Les articles marqués « sans : … » n’ont pas tous les mots ; ils ne sont pas comptés.", line());
        Toolkit.on(() -> Picture.of(scene)).write(Path.of("target/pictures/lacking-notice-" + theme + ".png"));
    }

    @Test
    void aShortOneTellsTheirNumber() throws Exception {
        show(1, 7, Theme.LIGHT, 100);

        assertEquals(
                "Un seul article contient tous ces mots ; ceux où il en manque sont marqués et ne sont pas comptés.",
                line());
    }

    @Test
    void nothingIsSaidWhereNoneIsMarked() throws Exception {
        show(1_284, 0, Theme.LIGHT, 100);

        assertEquals("", line());
    }

    @Test
    void theReaderCanHaveAllWordsOnlyAndTheOthersAgain() throws Exception {
        show(1_284, 7, Theme.LIGHT, 100);
        Toolkit.run(() -> {
            assertEquals("Tous les mots seulement", link().getText());
            link().fire();
        });
        assertEquals(Match.ALL, asked.getLast().match());
        assertEquals("Seuls les articles qui contiennent tous les mots sont montrés.", line());

        Toolkit.run(() -> {
            search.sort(hemerotheque.search.Sort.RELEVANCE);
            assertEquals(Match.ALL, asked.getLast().match(), "the order is of the same question");
            search.back();
            search.back();
            assertEquals(Match.AUTO, asked.getLast().match());
            search.forward();
            assertEquals(Match.ALL, asked.getLast().match());
            link().fire();
        });
        assertEquals(Match.AUTO, asked.getLast().match());
    }

    @Test
    void otherWordsAreAskedAsAlways() throws Exception {
        show(1_284, 7, Theme.LIGHT, 100);
        Toolkit.run(() -> {
            link().fire();
            search.words().set("vallée crue digue");
        });

        assertEquals(Match.AUTO, asked.getLast().match());
        assertFalse(line().startsWith("Seuls"));
    }
}
