package hemerotheque.importing.extract;

import hemerotheque.model.Evidence;
import hemerotheque.model.Explanation;
import hemerotheque.model.Explanation.Choice;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Stream;

/// Tells why a page is understood as it is: goes the way of [ArticleExtractor] once more and keeps what it passes by.
final class Account {

    private final Page page;
    private final Headline headline;
    private final List<Passage> body;
    private final Stretch extent;
    private final BlockAccount blocks;

    private Account(Outline outline) {
        this.page = outline.page();
        this.headline = outline.headline();
        this.blocks = new BlockAccount(outline);
        this.body = blocks.body();
        this.extent = body.isEmpty() ? outline.stretch() : outline.extent(body);
    }

    static Explanation of(Outline outline) {
        var account = new Account(outline);
        return new Explanation(
                account.titles(outline.stretch()),
                DayAccount.of(outline.page(), account.extent, outline.headline()),
                account.authors(),
                account.blocks.verdicts());
    }

    private List<Choice> titles(Stretch stretch) {
        var titles = new ArrayList<Choice>();
        Headline.scored(page, stretch)
                .sorted(Comparator.comparingDouble(Headline.Scored::score).reversed())
                .map(this::title)
                .forEach(titles::add);
        if (!page.dump()) Headline.names(page).stream().map(this::title).forEach(titles::add);
        var taken = titles.stream().filter(Choice::taken).findFirst().or(this::unscored);
        taken.ifPresent(titles::remove);
        taken.ifPresent(titles::addFirst);
        return titles;
    }

    private Choice title(Headline.Scored scored) {
        var passage = scored.passage();
        boolean taken =
                headline.place().filter(place -> place == passage.index()).isPresent();
        var text = taken ? headline.text() : passage.text();
        return new Choice(
                text, Evidence.VISIBLE, OptionalInt.of(passage.index()), OptionalDouble.of(scored.score()), taken);
    }

    private Choice title(String name) {
        boolean inData = Stream.of("headline", "name")
                .flatMap(field -> page.metadata().data().text(field).stream())
                .anyMatch(told -> SiteSuffix.cut(told, page).equals(name));
        boolean taken = headline.place().isEmpty() && Quotes.mended(name).equals(headline.text());
        var from = inData ? Evidence.JSON_LD : Evidence.META;
        return new Choice(name, from, OptionalInt.empty(), OptionalDouble.empty(), taken);
    }

    /// The title where no score gave it: a first heading, a bold line above the body, the first words of the body.
    private Optional<Choice> unscored() {
        return headline.place()
                .map(place -> page.passages().get(place))
                .or(() -> body.stream().findFirst())
                .map(passage -> new Choice(
                        headline.text().isBlank() ? passage.text() : headline.text(),
                        Evidence.VISIBLE,
                        OptionalInt.of(passage.index()),
                        OptionalDouble.empty(),
                        true));
    }

    private List<Choice> authors() {
        var choices = new ArrayList<Choice>();
        boolean told = false;
        for (var source : Byline.sources(page, extent, headline)) {
            var authors = Byline.authors(source.names().get());
            for (var author : authors) {
                choices.add(
                        new Choice(author.name(), source.from(), OptionalInt.empty(), OptionalDouble.empty(), !told));
            }
            told |= !authors.isEmpty();
        }
        return choices;
    }
}
