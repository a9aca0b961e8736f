package hemerotheque.ui.reading;

import hemerotheque.compare.ArticleComparison;
import hemerotheque.model.ArchivedArticle;
import hemerotheque.model.Article;
import hemerotheque.model.ArticleId;
import hemerotheque.model.ArticleVersion;
import hemerotheque.model.Author;
import hemerotheque.model.Block;
import hemerotheque.model.Capture;
import hemerotheque.model.CaptureDay;
import hemerotheque.model.CaptureId;
import hemerotheque.model.Digest;
import hemerotheque.model.Evidence;
import hemerotheque.model.ImportId;
import hemerotheque.model.Origin;
import hemerotheque.model.PublicationDate;
import hemerotheque.model.Sighting;
import hemerotheque.model.Source;
import hemerotheque.model.VersionStep;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// An invented article of two captures, a year apart.
final class VersionedArticle {

    static final ArticleId ID = new ArticleId(7);
    private static final Instant NOON = Instant.parse("2026-03-04T12:00:00Z");

    static final ArticleVersion OLD = version(
            11,
            "2021-03-12",
            article(
                    "Le phare de Kerroc’h s’éteint pour travaux",
                    "2021-03-11",
                    List.of("Camille Le Goff"),
                    "Le phare de Kerroc’h, qui éclaire la passe depuis 1889, sera éteint lundi pour six semaines. Sa lanterne"
                            + " doit être descendue par la route, pièce après pièce.",
                    "« Nous avons attendu que les sardiniers soient rentrés », explique la capitaine du port, qui a fait mouiller"
                            + " deux bouées lumineuses à l’entrée du chenal.",
                    "Une visite du chantier est prévue pour les écoles le 2 avril.",
                    "Les habitants du quai se souviennent de la tempête de 1987, quand la lampe avait tenu toute la nuit grâce à"
                            + " un groupe électrogène prêté par la conserverie."));

    static final ArticleVersion NEW = version(
            14,
            "2022-04-02",
            article(
                    "Le phare de Kerroc’h s’est rallumé",
                    "2021-03-14",
                    List.of("Camille Le Goff", "Yann Prigent"),
                    "Mise à jour : le chantier a duré sept semaines, une de plus que prévu.",
                    "Les habitants du quai se souviennent de la tempête de 1987, quand la lampe avait tenu toute la nuit grâce à"
                            + " un groupe électrogène prêté par la conserverie.",
                    "Le phare de Kerroc’h, qui éclaire la passe depuis 1889, a été éteint lundi pour sept semaines. Sa lanterne"
                            + " a été descendue par la mer, pièce après pièce.",
                    "« Nous avons attendu que les sardiniers soient rentrés », explique la capitaine du port, qui a fait mouiller"
                            + " deux bouées lumineuses à l’entrée du chenal."));

    private VersionedArticle() {}

    static ArchivedArticle held() {
        var told = NEW.told().orElseThrow();
        return new ArchivedArticle(ID, told, List.of(NEW.capture(), OLD.capture()), NOON, Digest.sha256(told.text()));
    }

    static Shelf shelf() {
        var both = List.of(
                new VersionStep(NEW, Optional.of(difference(OLD, NEW))), new VersionStep(OLD, Optional.empty()));
        return new Shelf(
                id -> Optional.of(held()).filter(article -> article.id().equals(id)),
                _ -> Optional.empty(),
                _ -> Optional.empty(),
                (words, texts) -> WordsInText.find(words, texts),
                _ -> List.of(),
                new Past(
                        _ -> both,
                        _ -> List.of(new ArticleId(9)),
                        (one, other) -> Optional.of(difference(version(one), version(other)))));
    }

    private static ArticleVersion version(CaptureId id) {
        return id.equals(OLD.id()) ? OLD : NEW;
    }

    private static hemerotheque.model.ArticleDiff difference(ArticleVersion one, ArticleVersion other) {
        return ArticleComparison.of(one.told().orElseThrow(), other.told().orElseThrow());
    }

    private static ArticleVersion version(long number, String saved, Article told) {
        var origin = new Origin("pages/kerroch-" + number + ".html", Optional.empty());
        var capture = new Capture(
                origin,
                Optional.of("https://leveil.exemple/kerroch"),
                Optional.of(CaptureDay.of(LocalDate.parse(saved), Evidence.CONTAINER)),
                Digest.sha256(saved));
        var sightings = List.of(
                new Sighting(new ImportId(1), NOON, origin, true),
                new Sighting(new ImportId(3), NOON, new Origin("sauvegarde.zip", Optional.of("k.html")), false));
        return new ArticleVersion(new CaptureId(number), ID, capture, number == 14, sightings, Optional.of(told));
    }

    private static Article article(String headline, String day, List<String> authors, String... paragraphs) {
        return new Article(
                Optional.of(new Source("L’Éveil du littoral")),
                headline,
                Optional.empty(),
                authors.stream().map(Author::new).toList(),
                Optional.of(PublicationDate.day(LocalDate.parse(day), Evidence.META)),
                Optional.empty(),
                Optional.of("Côte"),
                Optional.of("fr"),
                List.of(),
                Stream.of(paragraphs).<Block>map(Block.Paragraph::new).toList());
    }
}
