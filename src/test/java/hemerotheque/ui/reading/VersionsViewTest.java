package hemerotheque.ui.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hemerotheque.model.ArticleId;
import hemerotheque.settings.Theme;
import hemerotheque.ui.Snapshots;
import hemerotheque.ui.Toolkit;
import hemerotheque.ui.Walk;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The versions of an article in the reader: listed in its details, read, compared, separated.
class VersionsViewTest {

    private ReaderStage reader;

    @BeforeEach
    void open() throws Exception {
        reader = Toolkit.on(() -> new ReaderStage(Theme.LIGHT, 980, 860, VersionedArticle.shelf()));
        Toolkit.run(() -> reader.show(VersionedArticle.held(), ""));
    }

    @AfterEach
    void close() throws Exception {
        Toolkit.run(reader.stage::close);
    }

    @Test
    void theDetailsTellEachCaptureWhereItWasSeenAndWhatItChanged() throws Exception {
        Toolkit.run(() -> {
            button("Détails").fire();
            reader.draw();

            var values = all(".hm-copyable")
                    .map(TextField.class::cast)
                    .map(TextField::getText)
                    .toList();
            assertTrue(values.contains("pages/kerroch-14.html"), values::toString);
            assertTrue(values.contains("sauvegarde.zip (k.html), par l’import 3"), values::toString);
            assertTrue(values.contains("titre, date, auteurs, 20 mots ajoutés, 17 mots retirés"), values::toString);
            assertEquals(List.of(), Walk.mute(reader.scene.getRoot()));
        });
    }

    @Test
    void anOlderVersionIsReadUnderABannerThatLeadsBack() throws Exception {
        Toolkit.run(() -> {
            button("Détails").fire();
            button("Lire cette version").fire();
            reader.draw();

            assertTrue(labels().anyMatch("Version du 12 mars 2021"::equals));
            assertTrue(ReaderStage.lines(reader.area()).anyMatch("Le phare de Kerroc’h s’éteint pour travaux"::equals));
            var day = (TextField) all(".hm-copyable").findFirst().orElseThrow();
            assertTrue(day.getText().startsWith("jeudi 11 mars 2021"), day.getText());

            button("voir la plus récente").fire();
            reader.draw();
            assertFalse(reader.scene.getRoot().lookup(".hm-version-bar").isVisible());
            assertTrue(ReaderStage.lines(reader.area()).anyMatch("Le phare de Kerroc’h s’est rallumé"::equals));
        });
    }

    @Test
    void separatingIsAskedOnceMoreAndMayBeLeft() throws Exception {
        Toolkit.run(() -> {
            button("Détails").fire();
            button("Séparer…").fire();
            button("Conserver").fire();
            assertEquals(List.of(), reader.separated);

            button("Séparer…").fire();
            button("Séparer").fire();
            assertEquals(List.of(VersionedArticle.NEW), reader.separated);

            button("Réunir avec l’article 9, dont celui-ci a été séparé").fire();
            assertEquals(List.of(new ArticleId(7)), reader.reunited);
        });
    }

    @Test
    void theDifferenceIsWalkedThroughWithTheKeyboard() throws Exception {
        Toolkit.run(() -> {
            button("Détails").fire();
            button("Comparer…").fire();
            reader.draw();
            assertTrue(
                    labels().anyMatch("8 changements"::equals),
                    () -> labels().toList().toString());
            assertEquals("Titre", small().findFirst().orElseThrow());
            assertEquals(List.of(), Walk.mute(reader.scene.getRoot()));

            reader.press(KeyCode.F8);
            assertTrue(labels().anyMatch("1 sur 8"::equals));
            assertTrue(
                    reader.scene
                            .getFocusOwner()
                            .getAccessibleText()
                            .contains("s’[retiré\u00a0: éteint pour travaux] [ajouté\u00a0: est rallumé]"),
                    reader.scene.getFocusOwner().getAccessibleText());
            reader.press(KeyCode.F8, true);
            assertTrue(labels().anyMatch("8 sur 8"::equals));

            reader.press(KeyCode.ESCAPE);
            assertTrue(difference().isEmpty());
            assertSame(reader.area(), reader.scene.getFocusOwner());
        });
    }

    @Test
    void whatCameAndWentIsToldByMoreThanColour() throws Exception {
        Toolkit.run(() -> {
            button("Détails").fire();
            button("Comparer…").fire();
            reader.draw();

            assertTrue(all(".hm-difference-removed").map(Text.class::cast).allMatch(Text::isStrikethrough));
            assertTrue(all(".hm-difference-added").map(Text.class::cast).allMatch(Text::isUnderline));
            assertTrue(all(".hm-difference-added").count() > 3);
        });
    }

    /// For looking at.
    @Test
    void pictures() throws Exception {
        for (var theme : List.of(Theme.LIGHT, Theme.DARK)) {
            Toolkit.run(reader.stage::close);
            reader = Toolkit.on(() -> new ReaderStage(theme, 980, 860, VersionedArticle.shelf()));
            Toolkit.run(() -> reader.show(VersionedArticle.held(), ""));
            Toolkit.run(() -> button("Détails").fire());
            write("versions-details-" + theme);
            Toolkit.run(() -> all(".hm-details").map(ScrollPane.class::cast).forEach(pane -> pane.setVvalue(0.45)));
            write("versions-links-" + theme);
            Toolkit.run(() -> button("Séparer…").fire());
            write("versions-separating-" + theme);
            Toolkit.run(() -> button("Lire cette version").fire());
            write("versions-older-" + theme);
            Toolkit.run(() -> button("comparer avec la plus récente").fire());
            Toolkit.run(() -> reader.press(KeyCode.F8));
            Toolkit.run(() -> reader.press(KeyCode.F8));
            write("versions-difference-" + theme);
            assertTrue(Toolkit.on(() -> difference().isPresent()));
        }
    }

    private void write(String name) throws Exception {
        Thread.sleep(60); // pulses
        Toolkit.on(() -> Snapshots.write(reader.scene, name));
    }

    private Optional<Node> difference() {
        return Optional.ofNullable(reader.scene.getRoot().lookup(".hm-difference"));
    }

    private Stream<Node> all(String style) {
        return reader.scene.getRoot().lookupAll(style).stream();
    }

    private Stream<String> labels() {
        return all(".label").filter(Label.class::isInstance).map(label -> ((Label) label).getText());
    }

    private Stream<String> small() {
        return all(".hm-difference-label").map(label -> ((Label) label).getText());
    }

    private ButtonBase button(String words) {
        reader.draw();
        return Stream.concat(all(".button"), Stream.concat(all(".toggle-button"), all(".hyperlink")))
                .filter(ButtonBase.class::isInstance)
                .map(ButtonBase.class::cast)
                .filter(button -> words.equals(button.getText()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button " + words));
    }
}
