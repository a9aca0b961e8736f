package hemerotheque.cli;

import hemerotheque.search.ArticleStates;
import hemerotheque.search.Contents;
import hemerotheque.search.Facet;
import hemerotheque.wording.FacetWords;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// How much an archive holds, by source, by year and by state, with and without a date or source.
@Command(name = "stats", sortOptions = false)
final class StatsCommand implements Callable<Integer> {

    private final Session session;

    @Mixin
    private final ArchiveOption archive = new ArchiveOption();

    @Option(names = "--json", order = 2)
    private boolean json;

    StatsCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        try (var open = archive.openToRead(session)) {
            var contents = open.finder().contents();
            var states = open.marking().all();
            if (json) session.out().exactly(JsonLines.contents(contents, states));
            else write(contents, states);
            return Exit.DONE;
        }
    }

    private void write(Contents contents, ArticleStates states) {
        var articles = session.figures().articles(contents.articles());
        var captures = session.figures().captures(contents.captures());
        session.out().line(session.say("cli.stats.total", articles, captures));
        contents.days()
                .map(session.dates()::range)
                .ifPresent(days -> session.out().line(session.say("cli.stats.days", days)));
        var table = new CountTable(session);
        var sources = table.of(contents.sources(), Contents.SourceCount::source, Contents.SourceCount::articles);
        table.write("cli.stats.sources", sources, "source.unknown", contents.unsourced());
        var years = table.of(contents.years().entrySet(), year -> year.getKey().toString(), year -> year.getValue());
        table.write("cli.stats.years", years, "date.unknown", contents.undated());
        var words = new FacetWords(session.wording());
        var byState = states.counts(contents.articles());
        var rows = table.of(byState, count -> words.value(Facet.Kind.STATE, count.value()), Facet.Count::articles);
        if (contents.articles() > 0) table.write("facet.STATE", rows, "source.unknown", 0);
    }
}
