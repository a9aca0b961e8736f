package hemerotheque.export;

import hemerotheque.model.ArchivedArticle;
import hemerotheque.model.Article;
import hemerotheque.model.ArticleId;
import hemerotheque.model.Author;
import hemerotheque.model.Block;
import hemerotheque.model.Capture;
import hemerotheque.model.CaptureDay;
import hemerotheque.model.Evidence;
import hemerotheque.model.Origin;
import hemerotheque.model.PublicationDate;
import hemerotheque.model.Source;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Articles to export: one of which all is known, one of which little is.
final class Articles {

    private Articles() {}

    static ArchivedArticle full() {
        var article = new Article(
                Optional.of(new Source("Le Courrier du Port")),
                "« L’été sera *chaud* » ; et l’automne ?",
                Optional.of("Un chapô."),
                List.of(new Author("Camille Le Goff"), new Author("APN")),
                Optional.of(PublicationDate.parse("2020-10-31T14:05+01:00", Evidence.JSON_LD)),
                Optional.of(PublicationDate.parse("2020-11-02", Evidence.META)),
                Optional.of("Météo"),
                Optional.of("fr"),
                List.of("été", "canicule"),
                List.of(
                        new Block.Paragraph("Premier paragraphe."),
                        new Block.Subheading(2, "Un intertitre"),
                        new Block.Quote("Il fait \"chaud\"."),
                        new Block.Figure(Optional.of("a.jpg"), Optional.of("Une légende"), Optional.empty()),
                        new Block.Listing(false, List.of("un", "deux")),
                        new Block.Table(List.of(List.of("Ville", "Degrés"), List.of("Brest")))));
        return archived(7, article, Origin.file("pages/0001.html"), Optional.of("https://exemple.fr/ete"));
    }

    static ArchivedArticle bare() {
        return bare("=SOMME(A1)", "1. Un seul\nparagraphe.");
    }

    static ArchivedArticle bare(String headline, String body) {
        var article = new Article(
                Optional.empty(),
                headline,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(new Block.Paragraph(body)));
        return archived(8, article, new Origin("b.zip", Optional.of("x/2.html")), Optional.empty());
    }

    private static ArchivedArticle archived(long id, Article article, Origin origin, Optional<String> address) {
        var day = CaptureDay.of(LocalDate.of(2020, 11, 26), Evidence.FILENAME);
        var captured = address.map(known -> day);
        var newest = new Capture(origin, address, captured, "0".repeat(64));
        var older = new Capture(Origin.file("older.html"), Optional.empty(), Optional.empty(), "1".repeat(64));
        return new ArchivedArticle(new ArticleId(id), article, List.of(newest, older), Instant.EPOCH, "2".repeat(64));
    }
}
