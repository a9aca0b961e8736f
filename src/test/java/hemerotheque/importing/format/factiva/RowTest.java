package hemerotheque.importing.format.factiva;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What lines are told by the way they open, or end.
class RowTest {

    @ParameterizedTest
    @ValueSource(strings = {"-", "_", "=", "*", "–", "—", " -", "= "})
    void sixtySignsAreABorder(String sign) {
        assertTrue(Row.isBorder(sign.repeat(60)));
        assertFalse(Row.isBorder(sign.repeat(59)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Article 3",
                "  ARTICLE 12 :",
                "article 4 of 20 Return to Headlines Next Previous",
                "Article 4 / Suivant / Précédent",
                "Next/Previous",
                "\t/ next / previous",
                "article / SUIVANT précédent",
                "Return to top",
                "return to headlines"
            })
    void whatStandsBetweenCopiedArticlesIsABorder(String line) {
        assertTrue(Row.isBorder(line));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Page 3 of 20 © 2026 Factiva, Inc.",
                "  seite 3 von 20",
                "PÁGINA 1 de 3",
                "pagina 1 di 3",
                "© 2024 Factiva, Inc.",
                "(C) 1999 FACTIVA",
                "Dow Jones Factiva"
            })
    void whatStandsAtTheEdgesOfPagesIsAnEdge(String line) {
        assertTrue(Row.isEdge(line));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "Articles de sport",
                "Nextdoor a fermé",
                "Suivant les conseils",
                "Paget est parti",
                "(C’est ainsi)"
            })
    void whatOnlyOpensSoIsNeither(String line) {
        assertFalse(Row.isBorder(line));
        assertFalse(Row.isEdge(line));
    }

    @Test
    void aDocumentLineEndsInItsNumber() {
        assertTrue(Shapes.isDocumentLine("Document LEFLEU0020240314ek3e0000t"));
        assertTrue(Shapes.isDocumentLine("  Dokument : gdl0000020240305ek350001x \t"));
        assertTrue(Shapes.isDocumentLine("Document Ab1920240305ek35001"));
        assertFalse(Shapes.isDocumentLine("Document A20240305ek3500"));
        assertFalse(Shapes.isDocumentLine("Le document du 14 mars, dit LEFLEU0020240314ek3e0000t"));
        assertFalse(Shapes.isDocumentLine("20240305ek350001x"));
    }
}
