package hemerotheque.cli;

import hemerotheque.search.SavedCount;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// The saved searches of an archive, with the sizes of their answers; below it what changes them.
@Command(name = "searches", sortOptions = false)
final class SearchesCommand implements Callable<Integer> {

    private final Session session;

    @Mixin
    private final ArchiveOption archive = new ArchiveOption();

    @Option(names = "--json", order = 2)
    private boolean json;

    SearchesCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        try (var open = archive.openToRead(session)) {
            var searches = open.searches().counted();
            if (json) searches.forEach(one -> session.out().exactly(line(one)));
            else write(searches);
            return Exit.DONE;
        }
    }

    private void write(List<SavedCount> searches) {
        if (searches.isEmpty()) session.out().line(session.say("cli.searches.none"));
        for (var one : searches) {
            session.out()
                    .line(session.say(
                            "cli.searches.one", Paper.bold(one.search().name()), one.articles(), one.fresh()));
            session.out().line(Lines.wrapped(one.search().words(), "    "));
        }
    }

    private static String line(SavedCount one) {
        var line = JsonLines.object();
        var search = one.search();
        line.put("name", search.name());
        line.put("query", search.words());
        line.put("colour", search.colour().name().toLowerCase(Locale.ROOT));
        line.put("created", search.created().toString());
        line.put("articles", one.articles());
        line.put("new", one.fresh());
        return line.toString();
    }
}
