package hemerotheque.store;

import hemerotheque.model.Article;
import hemerotheque.model.Author;
import hemerotheque.model.Block;
import hemerotheque.model.Capture;
import hemerotheque.model.CaptureDay;
import hemerotheque.model.Digest;
import hemerotheque.model.Evidence;
import hemerotheque.model.Harvest;
import hemerotheque.model.KeptPicture;
import hemerotheque.model.Notice;
import hemerotheque.model.Origin;
import hemerotheque.model.Picture;
import hemerotheque.model.Precision;
import hemerotheque.model.Problem;
import hemerotheque.model.PublicationDate;
import hemerotheque.model.Source;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/// All that an article, its capture and its bytes may be.
final class AnyArticle {

    private static final List<Picture> PICTURES = Stream.of("mer", "port", "phare")
            .map(name -> Picture.of(Picture.Kind.PNG, 100 * name.length(), 99, name.getBytes(StandardCharsets.UTF_8)))
            .toList();

    private AnyArticle() {}

    static Arbitrary<Harvest> harvest() {
        return Combinators.combine(
                        article(),
                        capture(),
                        Arbitraries.bytes().array(byte[].class).ofMaxSize(300))
                .as((article, capture, bytes) -> new Harvest(
                        article,
                        new Capture(
                                capture.origin(),
                                capture.address(),
                                capture.captured(),
                                Digest.sha256(bytes),
                                capture.charset(),
                                capture.doubts()),
                        bytes,
                        pictures(article)));
    }

    /// The pictures that an article shows, which are drawn from [#PICTURES].
    static List<Picture> pictures(Article article) {
        return PICTURES.stream()
                .filter(picture -> PictureTable.shown(article).anyMatch(picture.kept()::equals))
                .toList();
    }

    private static Arbitrary<Article> article() {
        return Combinators.combine(printed(), text().optional(), notice())
                .as((article, kicker, notice) -> new Article(
                        article.source(),
                        kicker,
                        article.headline(),
                        article.standfirst(),
                        article.authors(),
                        article.published(),
                        article.modified(),
                        article.section(),
                        article.language(),
                        article.tags(),
                        article.body(),
                        notice));
    }

    private static Arbitrary<Notice> notice() {
        return Combinators.combine(
                        text().optional(),
                        text().optional(),
                        Arbitraries.integers().between(1, 90_000).optional(),
                        text().optional(),
                        text().list().ofMaxSize(3))
                .as(Notice::new);
    }

    private static Arbitrary<Article> printed() {
        var words = Combinators.combine(text().map(Source::new).optional(), text(), text().optional());
        var lists = Combinators.combine(
                        text().map(Author::new).list().ofMaxSize(3),
                        text().list().ofMaxSize(3),
                        blocks())
                .as((authors, tags, body) -> new Article(
                        Optional.empty(),
                        "?",
                        Optional.empty(),
                        authors,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        tags,
                        body));
        var head = words.as((source, headline, standfirst) -> new Article(
                source,
                headline,
                standfirst,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(new Block.Paragraph("?"))));
        return Combinators.combine(
                        head,
                        lists,
                        date().optional(),
                        date().optional(),
                        text().optional(),
                        Arbitraries.of("fr", "en").optional())
                .as((top, rest, published, modified, section, language) -> new Article(
                        top.source(),
                        top.headline(),
                        top.standfirst(),
                        rest.authors(),
                        published,
                        modified,
                        section,
                        language,
                        rest.tags(),
                        rest.body()));
    }

    static Arbitrary<PublicationDate> date() {
        var day = Arbitraries.integers().between(0, 12_000).map(LocalDate.of(1995, 1, 1)::plusDays);
        var time = Arbitraries.integers().between(0, 1439).map(minute -> LocalTime.MIN.plusMinutes(minute));
        var offset = Arbitraries.integers().between(-12, 14).map(ZoneOffset::ofHours);
        return Combinators.combine(
                        day,
                        Arbitraries.of(Precision.class),
                        time.optional(),
                        offset.optional(),
                        Arbitraries.of(Evidence.class))
                .as((on, precision, at, from, evidence) -> switch (precision) {
                    case DAY -> new PublicationDate(on, precision, at, at.flatMap(_ -> from), evidence);
                    case MONTH -> coarse(on.withDayOfMonth(1), precision, evidence);
                    case YEAR -> coarse(on.withDayOfYear(1), precision, evidence);
                });
    }

    private static PublicationDate coarse(LocalDate first, Precision precision, Evidence from) {
        return new PublicationDate(first, precision, Optional.empty(), Optional.empty(), from);
    }

    private static Arbitrary<List<Block>> blocks() {
        Arbitrary<Block> block = Arbitraries.oneOf(
                text().map(Block.Paragraph::new),
                Combinators.combine(Arbitraries.integers().between(2, 6), text())
                        .as(Block.Subheading::new),
                text().map(Block.Quote::new),
                Combinators.combine(Arbitraries.of(true, false), text().list().ofMaxSize(4))
                        .as(Block.Listing::new),
                text().list().ofMaxSize(3).list().ofMaxSize(3).map(Block.Table::new),
                Combinators.combine(text().optional(), text().optional(), text().optional(), text().optional(), kept())
                        .as((image, caption, alternative, credit, kept) ->
                                new Block.Figure(image, caption, alternative, credit, kept)));
        return block.list().ofMinSize(1).ofMaxSize(5);
    }

    private static Arbitrary<Optional<KeptPicture>> kept() {
        return Arbitraries.of(PICTURES).map(Picture::kept).optional();
    }

    private static Arbitrary<Capture> capture() {
        var origin = Combinators.combine(text(), text().optional()).as(Origin::new);
        var moment = Arbitraries.longs().between(0, 2_000_000_000).map(Instant::ofEpochSecond);
        var captured = Combinators.combine(date(), moment.optional(), Arbitraries.of(Evidence.class))
                .as((on, at, evidence) -> new CaptureDay(on.first(), at, evidence));
        var charset = Arbitraries.of("UTF-8", "windows-1252").optional();
        var doubts = Combinators.combine(Arbitraries.of(Problem.Kind.class), Arbitraries.of("", "windows-1252"))
                .as((kind, detail) -> new Problem(kind, Origin.file(""), detail))
                .list()
                .ofMaxSize(3);
        return Combinators.combine(origin, text().optional(), captured.optional(), charset, doubts)
                .as((from, address, saved, read, left) -> new Capture(
                        from,
                        address,
                        saved,
                        "",
                        read,
                        left.stream()
                                .map(doubt -> new Problem(doubt.kind(), from, doubt.detail()))
                                .toList()));
    }

    /// Never blank, never half a character: what the importing room lets through.
    private static Arbitrary<String> text() {
        return Arbitraries.strings()
                .withChars("abcÉœ ’\"\\%'_«»\u00A0\u202F\n\t{[")
                .withChars('\u4E00', '\u4E10')
                .ofMaxLength(40)
                .map(letters -> letters + "é\uD83D\uDCF0");
    }
}
