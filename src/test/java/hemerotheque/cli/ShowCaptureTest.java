package hemerotheque.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShowCaptureTest {

    @TempDir
    Path home;

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

        assertTrue(said.contains("Capturé\u00a0: jeudi 3 décembre 2020"), said);
        assertTrue(said.contains("samedi 31 octobre 2020"), said);
    }
}
