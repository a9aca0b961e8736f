package hemerotheque.archive;

import hemerotheque.importing.Extraction;
import hemerotheque.importing.Originals;
import hemerotheque.importing.decode.PageDecoder;
import hemerotheque.importing.format.PageShape;
import hemerotheque.importing.format.RawPage;
import hemerotheque.model.ArchivedArticle;
import hemerotheque.model.Article;
import hemerotheque.model.ArticleId;
import hemerotheque.model.Block;
import hemerotheque.model.Capture;
import hemerotheque.model.Evidence;
import hemerotheque.model.Harvest;
import hemerotheque.model.Origin;
import hemerotheque.model.Problem;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Reads the kept bytes of an article's newest capture again, taken for an encoding that somebody chose: where a page
/// declared the wrong one, or none. The part of an export is read by the format of the export; where it is kept in
/// UTF-8, it is read as nothing else. Not for the JavaFX thread.
public final class Redecoder {

    /// Characters, our choice: what tells whether accents are right.
    private static final int OPENING = 1200;

    private static final char UNREADABLE = '\uFFFD';

    /// What French pages and texts have been written in: of today, of the web and of Windows, of Unix, of the Mac, of
    /// DOS, and of some export programs. By the names that Java has for them.
    private static final List<String> USUAL =
            List.of("UTF-8", "windows-1252", "ISO-8859-15", "x-MacRoman", "IBM850", "IBM437", "UTF-16LE", "UTF-16BE");

    private final Rooms rooms;
    private final Threads threads;
    private final PageDecoder decoder = new PageDecoder();
    private final Originals originals = new Originals();

    Redecoder(Rooms rooms, Threads threads) {
        this.rooms = rooms;
        this.threads = threads;
    }

    /// The encodings to offer, the likelier first: those that this computer knows.
    public static List<Charset> usual() {
        return USUAL.stream().filter(Charset::isSupported).map(Charset::forName).toList();
    }

    /// What the article would be; nothing where the archive does not hold it. Changes nothing.
    public Optional<Redecoded> preview(ArticleId id, Charset charset) {
        return rooms.store().article(id).map(held -> reading(held, charset).redecoded());
    }

    /// Has the article be what its newest capture says in `charset`, which is noted with it. Waits for an import that
    /// runs.
    ///
    /// @return as [#preview]; nothing is changed where it holds no article
    /// @throws hemerotheque.model.ArchiveException READ_ONLY, and where nothing can be written
    public Optional<Redecoded> apply(ArticleId id, Charset charset) {
        var reading = rooms.store().article(id).map(held -> reading(held, charset));
        if (reading.isEmpty()) return Optional.empty();
        var harvest = reading.get().harvest();
        if (harvest.isEmpty()) return reading.map(Reading::redecoded);
        boolean done = threads.write(() -> store(id, harvest.get()));
        return done ? reading.map(Reading::redecoded) : Optional.empty();
    }

    private boolean store(ArticleId id, Harvest harvest) {
        boolean done = rooms.store().captures().readAnew(id, harvest);
        rooms.catchUp(_ -> {}, Cancel.NEVER);
        return done;
    }

    private record Reading(Redecoded redecoded, Optional<Harvest> harvest) {}

    private Reading reading(ArchivedArticle held, Charset charset) {
        var capture = held.captures().getFirst();
        var bytes = rooms.store().captures().original(held.id()).orElseThrow();
        var text = decoder.decodeAs(bytes, charset).text();
        var page = page(held, capture, text, bytes);
        boolean translated = originals.isTranslated(page);
        if (translated && !charset.equals(StandardCharsets.UTF_8)) {
            var own = opening(decoder.decodeAs(bytes, StandardCharsets.UTF_8).text());
            var refused = new Redecoded(held.id(), charset, capture, Optional.empty(), own, 0, true);
            return new Reading(refused, Optional.empty());
        }
        var harvest = understood(page, charset)
                .flatMap(extraction -> chosen(extraction, capture.origin()))
                .map(understood -> new Harvest(
                        understood.article(),
                        capture.readAs(charset.name(), doubts(capture, understood.problems())),
                        bytes,
                        understood.pictures()));
        var article = harvest.map(Harvest::article);
        var opening = opening(article.map(Redecoder::body).orElse(text));
        long broken = text.chars().filter(c -> c == UNREADABLE).count();
        return new Reading(new Redecoded(held.id(), charset, capture, article, opening, broken, translated), harvest);
    }

    private static String body(Article article) {
        return article.body().stream()
                .map(Block::text)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private static String opening(String text) {
        var shown = text.strip();
        return shown.substring(0, Math.min(OPENING, shown.length()));
    }

    private RawPage page(ArchivedArticle held, Capture capture, String text, byte[] bytes) {
        var origin = capture.origin();
        return new RawPage(
                origin,
                PageShape.again(origin.entry().orElse(origin.file()), text),
                capture.address(),
                capture.captured().filter(day -> day.from() == Evidence.CONTAINER),
                Optional.empty(),
                bytes,
                new KeptResources(held.article(), rooms.store()));
    }

    private Optional<Extraction> understood(RawPage page, Charset charset) {
        try (var own = new Threads(1)) { // a thread with the stack for it, which no import holds
            return own.parse()
                    .run(() -> Optional.of(originals.understandAs(page, charset)), Optional::<Extraction>empty)
                    .join();
        }
    }

    /// Of a page with several articles the one at the same place.
    private static Optional<Extraction.Understood> chosen(Extraction extraction, Origin origin) {
        return switch (extraction) {
            case Extraction.Understood understood -> Optional.of(understood);
            case Extraction.Several(var articles) ->
                articles.stream()
                        .filter(each -> lastPart(each.capture().origin()).equals(lastPart(origin)))
                        .findFirst();
            case Extraction.NotAnArticle _ -> Optional.empty();
        };
    }

    private static String lastPart(Origin origin) {
        var entry = origin.entry().orElse("");
        return entry.substring(entry.lastIndexOf('#') + 1);
    }

    /// What the container left in doubt is so still.
    private static List<Problem> doubts(Capture capture, List<Problem> found) {
        var old = capture.doubts().stream()
                .filter(doubt ->
                        doubt.kind() != Problem.Kind.NO_DATE && doubt.kind() != Problem.Kind.DOUBTFUL_ENCODING);
        var own = found.stream().map(doubt -> new Problem(doubt.kind(), capture.origin(), doubt.detail()));
        return Stream.concat(old, own).distinct().toList();
    }
}
