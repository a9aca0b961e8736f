package hemerotheque.archive;

import hemerotheque.importing.Extraction;
import hemerotheque.importing.Originals;
import hemerotheque.importing.format.PageShape;
import hemerotheque.importing.format.RawPage;
import hemerotheque.model.ArchivedArticle;
import hemerotheque.model.Capture;
import hemerotheque.model.CaptureDay;
import hemerotheque.model.Evidence;
import hemerotheque.model.Harvest;
import hemerotheque.store.ArchiveStore;
import hemerotheque.store.Reread;
import java.util.List;
import java.util.Optional;

/// Understands the kept bytes of a capture once more, those out of an export of a database by its own format. What its
/// container told beside them is taken from the capture; pictures that lay beside the page are found where the article
/// as it stands shows them by the same address.
record OriginalReread(ArchiveStore store, Originals originals) implements Reread {

    OriginalReread(ArchiveStore store) {
        this(store, new Originals());
    }

    @Override
    public Optional<Harvest> of(ArchivedArticle held, Capture capture, byte[] original) {
        var page = new RawPage(
                capture.origin(),
                kind(original),
                capture.address(),
                capture.captured().filter(OriginalReread::isOfContainer),
                capture.charset(),
                original,
                new KeptResources(held.article(), store));
        return switch (originals.understand(page)) {
            case Extraction.Understood understood -> Optional.of(harvest(understood, capture, original));
            case Extraction.Several(var articles) ->
                part(articles, capture).map(understood -> harvest(understood, capture, original));
            case Extraction.NotAnArticle _ -> Optional.empty();
        };
    }

    private static boolean isOfContainer(CaptureDay captured) {
        return captured.from() == Evidence.CONTAINER;
    }

    private static RawPage.Kind kind(byte[] original) {
        if (original.length > 0 && original[0] == '{') return RawPage.Kind.RECORD;
        return PageShape.of("", "text/plain", original).orElse(RawPage.Kind.PLAIN);
    }

    /// The article that stands at the place which the entry names, from 1.
    private static Optional<Extraction.Understood> part(List<Extraction.Understood> articles, Capture capture) {
        var entry = capture.origin().entry().orElse("");
        var number = entry.substring(entry.lastIndexOf('#') + 1);
        return articles.stream()
                .filter(article -> article.capture().origin().entry().orElse("").endsWith("#" + number))
                .findFirst();
    }

    private static Harvest harvest(Extraction.Understood understood, Capture capture, byte[] original) {
        return new Harvest(understood.article(), capture, original, understood.pictures());
    }
}
