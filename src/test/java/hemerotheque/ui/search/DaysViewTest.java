package hemerotheque.ui.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hemerotheque.search.Answer;
import hemerotheque.search.DayExpression;
import hemerotheque.settings.Theme;
import hemerotheque.ui.Picture;
import hemerotheque.ui.Toolkit;
import hemerotheque.ui.Walk;
import hemerotheque.ui.common.Background;
import hemerotheque.ui.common.Look;
import hemerotheque.wording.Language;
import hemerotheque.wording.Wording;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DaysViewTest {

    private final SearchViewModel search = new SearchViewModel(
            _ -> new Answer(0, false, List.of(), List.of(), Optional.empty(), List.of()),
            new Background(Runnable::run, Runnable::run),
            (_, work) -> work.run());
    private final DaysViewModel model = new DaysViewModel(search, new DayExpression(LocalDate.of(2026, 11, 23)));

    private interface Using {
        void of(DaysView view, TextField field);
    }

    private void use(Using using) throws Exception {
        Toolkit.run(() -> {
            var view = new DaysView(model, new Wording(Language.FRENCH));
            using.of(view, (TextField) view.node());
        });
    }

    private static String said(DaysView view) {
        return Walk.nodes(view.line())
                .filter(node -> node instanceof Label)
                .map(node -> ((Label) node).getText())
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "mai 1998, Du 1er mai 1998 au 31 mai 1998",
        "17-01-20, Le 17 janvier 2020",
        "12 derniers mois, Du 24 novembre 2025 au 23 novembre 2026",
        "depuis 2015, Depuis le 1er janvier 2015",
        "mai 19, Pas encore une date",
        "an VIII, 'Le calendrier républicain n’est pas lu\u00a0: écrivez l’année grégorienne, 1799 pour l’an VIII.'"
    })
    void saysWhatIsUnderstoodWithEveryKey(String typed, String said) throws Exception {
        use((view, field) -> {
            field.setText(typed);

            assertEquals(said, said(view));
        });
    }

    @Test
    void showsTheDaysAskedForInFewWordsAndPresetsAsk() throws Exception {
        use((view, field) -> {
            assertEquals("", field.getText());
            press(view, "5 dernières années");
            assertEquals("24 nov. 2021 – 23 nov. 2026", field.getText());
            press(view, "Cette année");
            assertEquals("2026", field.getText());
            field.setText("n’importe quoi");
            field.getOnAction().handle(null);
            assertTrue(model.fault().get().isPresent());
            press(view, "Tout");
            assertEquals("", field.getText());
            assertTrue(search.question().filter().days().isEmpty());
        });
    }

    private static void press(DaysView view, String name) {
        Walk.nodes(view.line())
                .filter(node ->
                        node instanceof Button button && button.getText().equals(name))
                .forEach(node -> ((Button) node).fire());
    }

    @Test
    void isDrawnAndNamed() throws Exception {
        for (var theme : List.of(Theme.LIGHT, Theme.DARK))
            for (int percent : List.of(100, 200)) {
                var mute = Toolkit.on(() -> {
                    var view = new DaysView(model, new Wording(Language.FRENCH));
                    ((TextField) view.node()).setText("été 2003");
                    view.line().setVisible(true);
                    var box = new VBox(8, view.node(), view.line());
                    box.getStyleClass().add("hm-import-dialog");
                    var scene = new Scene(box, 900, 200);
                    new Look(theme, percent).applyTo(scene);
                    Picture.of(scene);
                    Picture.of(scene).write(Path.of("target/pictures/days-" + theme + "-" + percent + ".png"));
                    return Walk.mute(box);
                });
                assertEquals(List.of(), mute);
            }
    }
}
