package hemerotheque.cli;

import hemerotheque.search.Contents;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// How much an archive holds, by source and by year, with and without a date or source.
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
            if (json) session.out().exactly(JsonLines.contents(contents));
            else write(contents);
            return Exit.DONE;
        }
    }

    private void write(Contents contents) {
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
    }
}
