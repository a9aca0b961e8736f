package hemerotheque.importing.format.lexisnexis;

import static hemerotheque.importing.format.lexisnexis.Exports.articles;
import static hemerotheque.importing.format.lexisnexis.Exports.body;
import static hemerotheque.importing.format.lexisnexis.Exports.day;
import static hemerotheque.importing.format.lexisnexis.Exports.headlines;
import static hemerotheque.importing.format.lexisnexis.Exports.source;
import static org.junit.jupiter.api.Assertions.assertEquals;

import hemerotheque.importing.format.Gathered;
import hemerotheque.model.Author;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LexisTextReaderTest {

    private static final String SHEET = """
            \uFEFF



            Download Request: Selected Items: 1-3
            Time Of Request: Friday, March 20, 2018  16:51:31

            Terms: (HEADLINE(bac) OR HEADLINE(fleuve!)) and Date(geq(01/09/2002))

            Source: Le Fleuve
            Project ID:


            """;

    private static final String FRENCH = """
                                          12 of 40 DOCUMENTS



                                               Le Fleuve

                                              17 mai 2003


            Le bac reprend,
            la rive s'impatiente; Une traversée
            très attendue

            SECTION: ÉCONOMIE; Pg. 5 N° 18203

            LONGUEUR: 1 432 mots

            SIGNATURE: Léa Morin, Hugo Le Bris

            CHAPEAU:

            Fermée depuis la crue, la traversée rouvre lundi. Les riverains comptent les
            jours.


            Le bac de Verlhac relie de nouveau les deux rives depuis hier matin, et la file
            d'attente s'étirait jusqu'au rond-point. « On ne l'espérait plus », dit une
            habitante.

            PRIX: deux euros la traversée, comme avant la crue.

            Liste des horaires :
            matin
            midi
            soir

            La suite dépendra du niveau de l'eau, que les services mesurent chaque heure
            au pied du pont.

            DATE-CHARGEMENT: 19 mai 2003

            LANGUE: FRENCH; FRANÇAIS

            SUJET: TRANSPORT FLUVIAL (91%); COMMUNES RURALES (78%); TOURISME ET
            LOISIRS (52%)

            MATP

            TYPE-PUBLICATION: Journal


                                       Copyright 2003 Le Fleuve
                                        Tous Droits Réservés

            """;

    private static final String DUTCH = """
                                        Dokument 13 von 40

                                     Copyright 2002 De Rivier

                                            De Rivier

                                         24. September 2002

                                         September 24, 2002

            LENGTE: 158 woorden

            KOP: De veerpont vaart weer

            AUTEUR: MORIN, LÉA

            TEKST:


            Van onze redactie


            De veerpont vaart weer, en de rij was lang.

            PUB-TYPE: Paper

            TAAL: Dutch / Nederlands

            LOAD-DATE: September 26, 2002
            """;

    private static final String ABOVE = """
                                        14 of 40 DOCUMENTS

                                         L'Écho d'Aubrac

            Le titre se tient au-dessus de la date

                                     mardi 10 décembre 2019
                                           Édition Nord

            LENGTH: 12 mots

            Un texte bref.

            LANGUAGE: FRENCH
            """;

    @TempDir
    private Path folder;

    private Exports exports;

    @BeforeEach
    void exportsLieInAFolder() {
        exports = new Exports(folder);
    }

    private Gathered read(String text) throws IOException {
        var gathered = exports.read("EXPORT.TXT", text.replace("\n", "\r\n"));
        exports.assertReadAgain(gathered);
        return gathered;
    }

    @Test
    void everyFieldOfAFrenchArticleIsRead() throws IOException {
        var article = articles(read(SHEET + FRENCH)).getFirst();

        assertEquals("Le Fleuve", source(article));
        assertEquals("2003-05-17", day(article));
        assertEquals("Le bac reprend, la rive s'impatiente; Une traversée très attendue", article.headline());
        assertEquals(List.of(new Author("Léa Morin"), new Author("Hugo Le Bris")), article.authors());
        assertEquals(
                Optional.of("Fermée depuis la crue, la traversée rouvre lundi. Les riverains comptent les jours."),
                article.standfirst());
        assertEquals(Optional.of("ÉCONOMIE"), article.section());
        assertEquals(Optional.of("5"), article.notice().page());
        assertEquals(Optional.of("N° 18203"), article.notice().edition());
        assertEquals(Optional.of(1432), article.notice().words());
        assertEquals(Optional.of("fr"), article.language());
        assertEquals(List.of("TRANSPORT FLUVIAL", "COMMUNES RURALES", "TOURISME ET LOISIRS"), article.tags());
    }

    @Test
    void brokenLinesAreParagraphsAgainAndEndedOnesStayApart() throws IOException {
        var body = body(articles(read(SHEET + FRENCH)).getFirst());

        assertEquals(
                List.of(
                        "Le bac de Verlhac relie de nouveau les deux rives depuis hier matin, et la file d'attente"
                                + " s'étirait jusqu'au rond-point. « On ne l'espérait plus », dit une habitante.",
                        "PRIX: deux euros la traversée, comme avant la crue.",
                        "Liste des horaires :",
                        "matin",
                        "midi",
                        "soir",
                        "La suite dépendra du niveau de l'eau, que les services mesurent chaque heure au pied du"
                                + " pont."),
                body);
    }

    @Test
    void theCopyrightMayComeFirstAndTheDateTwice() throws IOException {
        var article = articles(read(SHEET + DUTCH)).getFirst();

        assertEquals("De Rivier", source(article));
        assertEquals("2002-09-24", day(article));
        assertEquals("De veerpont vaart weer", article.headline());
        assertEquals(List.of(new Author("LÉA MORIN")), article.authors());
        assertEquals(List.of("Van onze redactie", "De veerpont vaart weer, en de rij was lang."), body(article));
        assertEquals(Optional.of("nl"), article.language());
        assertEquals(Optional.empty(), article.notice().edition());
    }

    @Test
    void theHeadlineMayStandAboveTheDate() throws IOException {
        var article = articles(read(ABOVE)).getFirst();

        assertEquals("L'Écho d'Aubrac", source(article));
        assertEquals("Le titre se tient au-dessus de la date", article.headline());
        assertEquals("2019-12-10", day(article));
        assertEquals(Optional.of("Édition Nord"), article.notice().edition());
        assertEquals(List.of("Un texte bref."), body(article));
    }

    @Test
    void documentsFollowOneAnotherInWhateverLanguage() throws IOException {
        var gathered = read(SHEET + FRENCH + DUTCH + ABOVE);

        assertEquals(3, headlines(gathered).size());
        assertEquals(List.of(), gathered.problems());
    }

    @Test
    void otherEncodingsReadTheSame() throws IOException {
        var text = FRENCH + ABOVE;
        var expected = articles(read(text));

        assertEquals(expected, articles(exports.read("latin.txt", text, Charset.forName("windows-1252"))));
        assertEquals(expected, articles(exports.read("wide.txt", "\uFEFF" + text, StandardCharsets.UTF_16LE)));
    }

    @Test
    void aLabelInTheBodyIsNoMoreThanWords() throws IOException {
        var text = FRENCH.replace("PRIX: deux", "TITRE: deux").replace("\nmatin", "\n\nPERSONNE: le passeur\n\nmatin");
        var article = articles(read(text)).getFirst();

        assertEquals("Le bac reprend, la rive s'impatiente; Une traversée très attendue", article.headline());
        assertEquals(
                "TITRE: deux euros la traversée, comme avant la crue.",
                body(article).get(1));
        assertEquals("PERSONNE: le passeur", body(article).get(3));
    }

    @Test
    void anArticleAboutDocumentsIsLeftToOthers() throws IOException {
        var text = "Le bac\n\nIl a lu 12 of 40 DOCUMENTS de la mairie, puis s'est tu.\n".repeat(3);

        assertEquals(1, exports.read("page.txt", text).pages().size());
    }
}
