package hemerotheque.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hemerotheque.archive.Archive;
import hemerotheque.ui.search.Question;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Dates corrected in the whole window over a real archive.
class CorrectingDatesTest {

    @TempDir
    Path folder;

    private DatingWindow window;

    @BeforeEach
    void fill() throws Exception {
        window = new DatingWindow(folder);
    }

    @AfterEach
    void close() throws Exception {
        window.close();
    }

    @Test
    void whatIsTypedIsUnderstoodAtOnceAndGivenByItsButton() throws Exception {
        window.open();
        var id = Toolkit.on(() -> window.article().orElseThrow());
        var before = window.published(id);
        window.ask();

        Toolkit.run(() -> {
            assertTrue(window.field().isFocused());
            window.field().setText("mai 1998");
            assertEquals("Mai 1998, du 1er mai 1998 au 31 mai 1998", window.understood());
            window.field().setText("17-01-20");
            assertEquals("Vendredi 17 janvier 2020", window.understood());
            assertEquals("Vendredi 17 janvier 2020", window.field().getAccessibleHelp());
            window.field().setText("été 2003");
            assertTrue(
                    window.understood().startsWith("Du 21 juin 2003 au 22 septembre 2003\u00a0: "),
                    window.understood());
            assertTrue(window.button("Corriger").isDisabled());
            window.field().setText("hi");
            assertEquals("Pas encore une date", window.understood());
            window.field().setText("1er mai 1998");
            assertFalse(window.button("Corriger la date").isDisabled());
            assertTrue(window.button("Corriger la date").isDefaultButton());
            assertTrue(window.button("Annuler").isCancelButton());
            window.button("Corriger la date").fire();
        });

        window.until(() -> window.dialog().isEmpty());
        window.until(() -> window.status().contains("Date corrigée\u00a0: 1er mai 1998."));
        assertEquals("1998-05-01", window.published(id));
        Toolkit.run(() -> window.models().search().ask(Question.EVERYTHING.asking("datation:correction")));
        window.until(() -> window.answered() == 1);

        window.way();
        window.until(() -> window.status().contains("Correction de date annulée."));
        assertEquals(before, window.published(id));
        window.until(() -> window.answered() == 0);
        window.way();
        window.until(() -> window.status().contains("Correction de date rétablie."));
        assertEquals("1998-05-01", window.published(id));
        Toolkit.run(window.commands().moves()::undo);
        window.until(() -> window.status().contains("Correction de date"));
    }

    @Test
    void theDateOfThePageIsShownBesideAndComesBack() throws Exception {
        window.open();
        var id = Toolkit.on(() -> window.article().orElseThrow());
        var before = window.published(id);
        window.ask();
        Toolkit.run(() -> {
            window.button("Date inconnue").fire();
            assertEquals("Date inconnue", window.understood());
            window.button("Corriger la date").fire();
        });
        window.until(() -> window.status().contains("Date corrigée\u00a0: inconnue."));
        Toolkit.run(() -> window.commands().dates().correct(id));
        window.until(() -> window.dialog().isPresent());
        Toolkit.run(() -> {
            assertTrue(window.told().contains("Date inconnue — la page disait\u00a0: "), window.told());
            window.button("Rétablir la date d’origine").fire();
        });

        window.until(() -> window.status().contains("Date d’origine rétablie."));
        assertEquals(before, window.published(id));
    }

    @Test
    void allArticlesFoundAreCorrectedWithTheirNumberNamed() throws Exception {
        window.open();
        Toolkit.run(() -> window.models().search().ask(Question.EVERYTHING.asking("précision:année")));
        window.until(() -> window.answered() > 1 && window.answered() < DatingWindow.ARTICLES);
        long found = window.answered();
        Toolkit.run(window.commands().dates()::correctAll);
        window.until(() -> window.dialog().isPresent());

        Toolkit.run(() -> {
            assertTrue(window.told().contains("Corriger la date de " + found + " articles"), window.told());
            window.field().setText("mars 2001");
            window.button("Corriger " + found + " dates").fire();
        });

        window.until(() -> window.status().contains(found + " dates corrigées\u00a0: mars 2001."));
        Toolkit.run(() -> window.models().search().ask(Question.EVERYTHING.asking("mois:2001-03 datation:correction")));
        window.until(() -> window.answered() == found);
        window.way();
        window.until(() -> window.status().contains(found + " corrections de date annulées."));
        window.until(() -> window.answered() == 0);
    }

    @Test
    void whereNothingCanBeWrittenTheDialogSaysSo() throws Exception {
        try (var _ = Archive.open(folder.resolve("archive"), DatingWindow.NOW)) {
            window.open();
            window.ask();
            Toolkit.run(() -> {
                window.field().setText("2001");
                window.button("Corriger la date").fire();
            });

            window.until(
                    () -> window.told().contains("lecture") || window.told().contains("Lecture"));
            assertTrue(Toolkit.on(() -> window.dialog().isPresent()));
            Toolkit.run(() -> window.button("Annuler").fire());
        }
    }
}
