package hemerotheque.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Notes from the command line.
class NotesCommandTest {

    private static final String PASSAGE = "nous avons attendu longtemps »";

    @TempDir
    Path home;

    private Terminal terminal;

    @BeforeEach
    void importPages() {
        terminal = Terminal.french(home);
        terminal.run("import", Pages.in(home.resolve("pages")).toString());
    }

    private long total(String question) {
        return terminal.json("search", "--json", question)
                .getLast()
                .get("total")
                .asLong();
    }

    @Test
    void aNoteIsWrittenListedAndFound() {
        assertEquals(
                "Note 1 de l’article 2 enregistrée.\n",
                terminal.run("note", "2", "À", "vérifier.").out());
        terminal.run("note", "2", "--quote", "N" + PASSAGE.substring(1), "--colour", "blue");
        terminal.run("note", "1", "Autre chose.");

        var line = terminal.json("notes", "--json", "2");

        assertEquals(2, line.size());
        assertEquals(
                List.of(
                        "note",
                        "id",
                        "title",
                        "source",
                        "published",
                        "quote",
                        "found",
                        "text",
                        "colour",
                        "made",
                        "changed"),
                line.getFirst().propertyNames().stream().toList());
        assertEquals("À vérifier.", line.getFirst().get("text").asString());
        assertTrue(line.getFirst().get("quote").isNull()
                && line.getFirst().get("found").isNull());
        assertEquals("Nous avons attendu longtemps »", line.get(1).get("quote").asString());
        assertTrue(line.get(1).get("found").asBoolean());
        assertEquals("blue", line.get(1).get("colour").asString());
        assertTrue(line.get(1).get("text").isNull());
        assertEquals(2, total("a:note"));
        assertEquals(1, total("note:VERIFIER"));
        assertEquals(1, total("note:\"attendu long*\""));
        assertEquals(3, terminal.json("notes", "--json").size());
        assertEquals(
                1, terminal.json("notes", "--json", "--query", "note:autre").size());
    }

    @Test
    void aPersonReadsNotesUnderTheirArticles() {
        terminal.run("note", "1", "Rappeler la mairie,\net la commerçante.");
        terminal.run("note", "1", "--quote", "la poussière", "--colour", "rose");

        var told = terminal.run("notes").out();

        assertTrue(told.startsWith("2 notes sur 1 article\n\n[1] "), told);
        assertTrue(told.contains("""
            \u0020   1. Sur l’article (jaune)
                  Rappeler la mairie,
                  et la commerçante.
                2. «\u00a0la poussière\u00a0» (rose)
            """), told);
        assertEquals("0 note sur 0 article\n", terminal.run("notes", "2").out());
    }

    @Test
    void notesAreWrittenForSpreadsheetsAndAsMarkdown() {
        terminal.run("note", "1", "--quote", "la poussière", "=SOMME(A1) ; *peut-être*");

        var rows = terminal.run("notes", "--csv").out();
        var text = terminal.run("notes", "--markdown").out();

        assertTrue(rows.startsWith("\ufeffnote;id;title;"), rows);
        assertTrue(rows.contains(";la poussière;true;\"'=SOMME(A1) ; *peut-être*\";yellow;"), rows);
        assertTrue(text.startsWith("# "), text);
        assertTrue(text.endsWith("\n\n> la poussière\n\n\\=SOMME(A1) ; \\*peut-être\\*\n"), text);
    }

    @Test
    void aNoteIsChangedAndRemoved() {
        terminal.run("note", "1", "--quote", "la poussière");

        assertEquals(
                "Note 1 modifiée.\n",
                terminal.run("notes", "change", "1", "--colour", "green", "Et le bruit")
                        .out());

        var changed = terminal.json("notes", "--json").getFirst();
        assertEquals("la poussière", changed.get("quote").asString());
        assertEquals("Et le bruit", changed.get("text").asString());
        assertEquals("green", changed.get("colour").asString());
        terminal.run("notes", "change", "1", "--quote", "les détours");
        assertEquals(
                "les détours",
                terminal.json("notes", "--json").getFirst().get("quote").asString());
        var removed = terminal.run("notes", "remove", "1", "7");
        assertEquals("Note 1 supprimée.\n", removed.out());
        assertEquals(1, removed.status());
        assertTrue(removed.err().startsWith("L’archive n’a pas de note 7."), removed.err());
        assertEquals(0, total("a:note"));
    }

    @Test
    void whatCannotBeDoneIsSaid() {
        assertEquals(2, terminal.run("note", "1").status());
        assertEquals(2, terminal.run("note", "1", "--colour", "black", "Non").status());
        assertEquals(2, terminal.run("notes", "change", "1").status());
        assertEquals(2, terminal.run("notes", "--json", "--csv").status());
        assertEquals(1, terminal.run("note", "99", "Non").status());
        assertEquals(1, terminal.run("notes", "change", "1", "Non").status());
        var unquoted = terminal.run("note", "1", "--quote", "la lune");
        assertEquals(1, unquoted.status());
        assertTrue(unquoted.err().startsWith("L’article 1 ne contient pas «\u00a0la lune\u00a0»"), unquoted.err());
        assertEquals(0, total("a:note"));
    }

    @Test
    void notesOfAnUndoneImportAreToldOf() {
        terminal.run("note", "1", "Une note.");
        terminal.run("undo", "1", "--yes");

        var told = terminal.run("notes").out();

        assertTrue(told.startsWith("0 note sur 0 article\n"), told);
        assertTrue(told.contains("1 autre note est d’un article qui n’est plus"), told);
        terminal.run("import", "--again", home.resolve("pages").toString());
        assertFalse(terminal.json("notes", "--json").isEmpty());
    }

    @Test
    void theHelpNamesWhatJsonHolds() {
        var help = terminal.run("notes", "--help").out();

        for (var key : List.of("note, id", "quote, found", "made, changed", "change", "remove"))
            assertTrue(help.contains(key), help);
    }
}
