package hemerotheque.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShowCaptureTest {

    @TempDir
    Path home;

    /// Declares UTF-8, is windows-1252; its day stands in its address alone.
    @Test
    void showTellsWhatReadingThePageLeftInDoubt() throws IOException {
        var terminal = Terminal.french(home);
        var page = home.resolve("bac.html");
        Files.write(page, """
                <!DOCTYPE html><html><head><meta charset="utf-8"><title>Le bac répare sa chaîne</title>
                <link rel="canonical" href="https://phare.exemple/2011/03/28/bac.html"></head>
                <body><article><h1>Le bac répare sa chaîne</h1>
                <p>Le bac à chaîne a cessé ses passages, le temps de réparer un maillon cassé par la marée.</p>
                <p>Les maraîchers, gênés, ont traversé par le pont, à trente kilomètres de là, toute la matinée.</p>
                </article></body></html>
                """.getBytes(Charset.forName("windows-1252")));
        terminal.run("import", page.toString());

        var said = terminal.run("show", "1").out();

        assertTrue(said.contains("\nlundi 28 mars 2011, d’après l’adresse de la page (à vérifier)\n"), said);
        assertTrue(said.contains("\nÀ vérifier\u00a0: Encodage des caractères incertain (windows-1252)\n"), said);
        for (var command : List.of("show --json 1", "export --format jsonl")) {
            var line = terminal.run(command.split(" ")).out();
            assertTrue(line.endsWith("\"problems\":[\"DOUBTFUL_ENCODING\"]}\n"), line);
        }
    }

    @Test
    void showTellsTheDayOfTheCaptureApartFromThePublication() throws IOException {
        var terminal = Terminal.french(home);
        var dump = Files.writeString(home.resolve("copie.txt"), """
                Jeudi, 3 Décembre 2020
                Dernières nouvelles
                Principale » Le moulin de Kerouzern tourne de nouveau

                Le moulin de Kerouzern tourne de nouveau

                31 Octobre 2020

                Arrêté depuis quarante ans, le moulin à marée a repris son service devant deux cents curieux.

                La farine sera vendue au marché par l'association de riverains qui a mené les travaux.

                Les meules, taillées sur place, viennent d'une carrière voisine rouverte pour l'occasion.
                """);
        terminal.run("import", dump.toString());

        var said = terminal.run("show", "1").out();

        assertTrue(said.contains("Capturé\u00a0: jeudi 3 décembre 2020, d’après le texte de la page\n"), said);
        assertTrue(said.contains("samedi 31 octobre 2020"), said);
    }
}
