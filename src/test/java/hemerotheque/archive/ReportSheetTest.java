package hemerotheque.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import hemerotheque.model.ArticleId;
import hemerotheque.model.Origin;
import hemerotheque.model.Outcome;
import hemerotheque.model.Problem;
import hemerotheque.wording.Language;
import hemerotheque.wording.ReportWords;
import hemerotheque.wording.Wording;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportSheetTest {

    private static final ReportWords WORDS = new ReportWords(new Wording(Language.FRENCH));

    private static final Origin ODD = new Origin("presse/\"a\";b.zip", Optional.of("=c.html"));

    @TempDir
    Path temp;

    @Test
    void aSpreadsheetReadsEachCellWholeAndRunsNone() throws IOException {
        var file = temp.resolve("rapport.csv");
        try (var sheet = new ReportSheet(file, WORDS.heading(), WORDS::cells)) {
            sheet.row(Outcome.out(Outcome.Kind.FAILED, new Problem(Problem.Kind.EMPTY_FILE, ODD, "")));
            sheet.row(Outcome.in(Origin.file("b.html"), Outcome.Kind.ADDED, new ArticleId(12)));
        }

        var lines = Files.readString(file).split("\r\n");
        assertEquals("\ufeffFichier;Élément;Résultat;Cause;Conseil;Article", lines[0]);
        assertEquals(
                "\"presse/\"\"a\"\";b.zip\";'=c.html;Erreur;Fichier vide;Enregistrez de nouveau la page.;", lines[1]);
        assertEquals("b.html;;Nouveau;;;12", lines[2]);
    }

    @Test
    void whatWasThereStaysUntilTheNewOneIsWhole() throws IOException {
        var file = Files.writeString(temp.resolve("rapport.csv"), "avant");
        var sheet = new ReportSheet(file, WORDS.heading(), WORDS::cells);
        assertEquals("avant", Files.readString(file));

        sheet.close();

        assertEquals("\ufeffFichier;Élément;Résultat;Cause;Conseil;Article\r\n", Files.readString(file));
        assertFalse(Files.exists(temp.resolve("rapport.csv.part")));
        assertThrows(
                NoSuchFileException.class,
                () -> new ReportSheet(temp.resolve("absent/rapport.csv"), WORDS.heading(), WORDS::cells));
    }

    @Test
    void theLogOfAnImportGivesBackEveryOutcome() throws IOException {
        var outcomes = List.of(
                Outcome.in(Origin.file("b.html"), Outcome.Kind.ADDED, new ArticleId(12)),
                Outcome.out(Outcome.Kind.SKIPPED, new Problem(Problem.Kind.NOT_AN_ARTICLE, ODD, "list")),
                new Outcome(ODD, Outcome.Kind.DUPLICATE, Optional.empty(), Optional.empty()));
        var read = new java.util.ArrayList<Outcome>();
        try (var log = new OutcomeLog()) {
            for (var outcome : outcomes) log.add(outcome);

            log.each(read::add);
        }

        assertEquals(outcomes, read);
    }
}
