package hemerotheque.ui.reading;

import hemerotheque.model.ArchivedArticle;
import hemerotheque.model.Article;
import hemerotheque.model.Author;
import hemerotheque.model.Block;
import hemerotheque.model.CaptureDay;
import hemerotheque.model.Precision;
import hemerotheque.model.PublicationDate;
import hemerotheque.ui.reading.ArticlePage.Grid;
import hemerotheque.ui.reading.ArticlePage.Illustration;
import hemerotheque.ui.reading.ArticlePage.Line;
import hemerotheque.ui.reading.ArticlePage.Piece;
import hemerotheque.wording.Dates;
import hemerotheque.wording.Figures;
import hemerotheque.wording.Wording;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Sets an article on a page: what stands above it, its blocks, what stands below.
public final class PageComposer {

    private static final String APART = "\u2002·\u2002";
    private static final int WORDS_A_MINUTE = 230; // chosen: silent reading of a French news text

    private final Wording wording;
    private final Dates dates;
    private final Figures figures;
    private final ZoneId zone;

    /// @param zone of the reader, for the day of an import
    public PageComposer(Wording wording, ZoneId zone) {
        this.wording = wording;
        this.dates = new Dates(wording);
        this.figures = new Figures(wording);
        this.zone = zone;
    }

    ArticlePage compose(ArchivedArticle archived) {
        var article = archived.article();
        var pieces = new ArrayList<Piece>();
        pieces.add(new Line(Role.IMPRINT, imprint(article)));
        article.kicker().ifPresent(text -> pieces.add(new Line(Role.KICKER, text)));
        pieces.add(new Line(Role.HEADLINE, article.headline()));
        article.standfirst().ifPresent(text -> pieces.add(new Line(Role.STANDFIRST, text)));
        pieces.add(new Line(Role.BYLINE, byline(archived)));
        if (!article.hasText()) pieces.add(new Line(Role.ABSENT, wording.say("reading.absent")));
        article.body().forEach(block -> add(block, pieces));
        pieces.add(new Line(Role.FOOT, foot(archived)));
        return new ArticlePage(pieces);
    }

    /// In capitals, but for the raised letters of « 1ᵉʳ », which have none.
    private String imprint(Article article) {
        var parts = Stream.of(
                        article.source().map(source -> source.name()),
                        article.section(),
                        Optional.of(dates.raised().full(article.published())))
                .flatMap(Optional::stream);
        return String.join(APART, parts.toList()).toUpperCase(wording.locale());
    }

    private String byline(ArchivedArticle archived) {
        var parts = new ArrayList<String>();
        var authors = archived.article().authors().stream().map(Author::name).toList();
        if (!authors.isEmpty()) parts.add(wording.say("reading.byline.authors", listed(authors)));
        if (archived.article().hasText()) parts.add(wording.say("reading.byline.minutes", minutes(archived.article())));
        if (archived.captures().size() > 1)
            parts.add(figures.captures(archived.captures().size()));
        return String.join(APART, parts);
    }

    private String listed(List<String> names) {
        if (names.size() == 1) return names.getFirst();
        var first = String.join(", ", names.subList(0, names.size() - 1));
        return wording.say("reading.byline.and", first, names.getLast());
    }

    private static long minutes(Article article) {
        long words = Stream.of(article.text().split("\\s+")).count();
        return Math.max(1, Math.round((double) words / WORDS_A_MINUTE));
    }

    private static void add(Block block, List<Piece> pieces) {
        switch (block) {
            case Block.Paragraph paragraph -> pieces.add(new Line(Role.PARAGRAPH, paragraph.text()));
            case Block.Subheading subheading -> pieces.add(new Line(Role.SUBHEADING, subheading.text()));
            case Block.Quote quote -> pieces.add(new Line(Role.QUOTE, quote.text()));
            case Block.Table table -> pieces.add(new Grid(table.rows()));
            case Block.Listing listing -> addItems(listing, pieces);
            case Block.Figure figure -> addPicture(figure, pieces);
        }
    }

    /// A picture and the line under it.
    private static void addPicture(Block.Figure figure, List<Piece> pieces) {
        var under = figure.under();
        var alternative = figure.alternative()
                .filter(_ -> figure.captioned() || figure.kept().isPresent());
        pieces.add(new Illustration(figure.kept(), alternative, under));
        under.ifPresent(text -> pieces.add(new Line(Role.CAPTION, text)));
    }

    private static void addItems(Block.Listing listing, List<Piece> pieces) {
        int number = 0;
        for (var item : listing.items()) {
            number++;
            pieces.add(new Line(Role.ITEM, item, listing.numbered() ? number + "." : "•"));
        }
    }

    private String foot(ArchivedArticle archived) {
        var article = archived.article();
        var captured = archived.captures().getFirst().captured().map(CaptureDay::day);
        var parts = Stream.of(
                        article.published().map(date -> dated("reading.foot.published", date)),
                        article.modified().map(date -> dated("reading.foot.modified", date)),
                        captured.map(day -> wording.say("reading.foot.captured", dates.plain(day))),
                        Optional.of(wording.say(
                                "reading.foot.imported", dates.plain(LocalDate.ofInstant(archived.imported(), zone)))))
                .flatMap(Optional::stream);
        return String.join(APART, parts.toList());
    }

    /// « Publié le 17 janvier 2020 », « Publié en mai 1998 ».
    private String dated(String key, PublicationDate date) {
        return date.precision() == Precision.DAY
                ? wording.say(key + ".day", dates.plain(date.first()))
                : wording.say(key + ".period", dates.brief(date));
    }
}
