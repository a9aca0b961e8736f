package hemerotheque.importing.format.europresse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The lines at the head of an article, each alone.
class HeadOfArticleTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Le Fleuve|Le Fleuve|''",
                "Le Fleuve, no. 43018|Le Fleuve|no. 43018",
                "Revue des rives, Vol. 14, no 4|Revue des rives|Vol. 14, no 4",
                "Le Fleuve - supplement|Le Fleuve|supplement",
                "Le Fleuve (site web)|Le Fleuve|site web",
                "Le Fleuve (site web)                VERLHAC|Le Fleuve|site web, VERLHAC",
                "Le Fleuve<br>Verlhac|Le Fleuve|Verlhac",
                "Le Fleuve<br/>   |Le Fleuve|''",
                "lefleuve.fr|lefleuve.fr|''",
                "Aujourd’hui-Rives|Aujourd’hui-Rives|''",
                "(Le) Fleuve|Le|Fleuve",
            })
    void aPaperIsToldFromItsEdition(String markup, String paper, String edition) {
        var span = Jsoup.parseBodyFragment("<span>\n " + markup + " </span>").selectFirst("span");

        assertEquals(new PublicationName(paper, edition), PublicationName.of(span));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "France, mercredi 11 septembre 2024 134 mots, p. 11|France|134|11",
                "mardi 14 mars 2006, p. 93_T_17|''|''|93_T_17",
                "Communication, mardi 14 mars 2006, p. 16|Communication|''|16",
                "Économie, Entreprises, mardi 14 mars 2006 1 204 mots|Économie, Entreprises|1 204|''",
                "Thursday, December 22, 2022 13,887 words, p. 819(40)|''|13,887|819(40)",
                "Politique, p. 12|Politique|''|12",
                "Web, dimanche 3 septembre 2023 - 14:05 (UTC +2) 57 mots|Web|57|''",
                "3 août 2009 3:05 PM UTC|''|''|''",
            })
    void theLineUnderThePaperIsTakenApart(String line, String section, String words, String page) {
        var header = HeaderLine.of(line);

        assertEquals(section, header.section());
        assertEquals(words, header.words());
        assertEquals(page, header.page());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Numéro de document : news·20060315·LF·0q1503_1256056|news·20060315·LF·0q1503_1256056|2006-03-15",
                "Document number: web•20240229•LFWEB•https.__x|web·20240229·LFWEB·https.__x|2024-02-29",
                "news\u00C2\u00B720060315\u00C2\u00B7LF\u00C2\u00B71 |news·20060315·LF·1|2006-03-15",
                "report·20061315·LF·1|report·20061315·LF·1|",
            })
    void aDocumentNumberTellsItsDay(String text, String number, String day) {
        var found = DocumentNumber.in(text).orElseThrow();

        assertEquals(number, found.text());
        assertEquals(Optional.ofNullable(day), found.day().map(date -> date.iso()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Par Léa Morin|true",
                "L. M.|true",
                "De notre correspondante à Verlhac, Léa Morin|true",
                "Le bac reprend.|false",
                "Le bac relie de nouveau les deux rives du fleuve depuis lundi|false",
                "[email\u00A0protected]|false",
            })
    void aShortLineMayBeASignatureButASentenceIsNone(String line, boolean signature) {
        assertEquals(signature, Signature.mayBe(line));
    }
}
