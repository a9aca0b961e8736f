package hemerotheque.cli;

import hemerotheque.archive.Archive;
import hemerotheque.model.ArticleId;
import hemerotheque.model.ArticleState;
import hemerotheque.search.ArticleStates;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// Notes that articles were read or not, and that they are favourites or not; without either, tells what is noted.
@Command(name = "mark", sortOptions = false)
final class MarkCommand implements Callable<Integer> {

    private final Session session;

    @Spec
    private CommandSpec command;

    @Mixin
    private final ArchiveOption archive = new ArchiveOption();

    @Option(names = "--read", order = 2)
    private boolean read;

    @Option(names = "--unread", order = 3)
    private boolean unread;

    @Option(
            names = {"--favourite", "--favorite"},
            order = 4)
    private boolean favourite;

    @Option(
            names = {"--no-favourite", "--no-favorite"},
            order = 5)
    private boolean noFavourite;

    @Mixin
    private final GivenArticles given = new GivenArticles();

    @Option(names = "--json", order = 7)
    private boolean json;

    MarkCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        var wishes = wishes();
        given.mustBeSome(session, command);
        try (var open = wishes.isEmpty() ? archive.openToRead(session) : archive.openToChange(session)) {
            var articles = given.of(open, session, command);
            if (wishes.isEmpty()) tell(open.marking().all(), articles);
            else change(open, wishes, articles);
            return given.exit(articles);
        }
    }

    private Map<ArticleState, Boolean> wishes() {
        if (read && unread) throw notUnderstood("cli.usage.together", "--read", "--unread");
        if (favourite && noFavourite) throw notUnderstood("cli.usage.together", "--favourite", "--no-favourite");
        var wishes = new EnumMap<ArticleState, Boolean>(ArticleState.class);
        if (read || unread) wishes.put(ArticleState.READ, read);
        if (favourite || noFavourite) wishes.put(ArticleState.FAVOURITE, favourite);
        return wishes;
    }

    private ParameterException notUnderstood(String key, Object... values) {
        return new ParameterException(command.commandLine(), session.say(key, values));
    }

    private void change(Archive open, Map<ArticleState, Boolean> wishes, List<ArticleId> articles) {
        var changed = new HashSet<ArticleId>();
        wishes.forEach((state, on) -> changed.addAll(open.marking().mark(state, articles, on)));
        var states = open.marking().all();
        if (json) articles.forEach(id -> session.out().exactly(line(states, id, Optional.of(changed.contains(id)))));
        else
            session.out()
                    .line(session.say(
                            "cli.mark.done",
                            session.figures().articles(articles.size()),
                            session.figures().whole(changed.size())));
    }

    private void tell(ArticleStates states, List<ArticleId> articles) {
        for (var id : articles) {
            if (json) session.out().exactly(line(states, id, Optional.empty()));
            else session.out().line(session.say("cli.mark.line", id.toString(), spoken(states, id)));
        }
    }

    private String spoken(ArticleStates states, ArticleId id) {
        var read = session.say(states.has(ArticleState.READ, id) ? "state.read" : "state.unread");
        return states.has(ArticleState.FAVOURITE, id)
                ? session.say("cli.mark.both", read, session.say("state.favourite"))
                : read;
    }

    private static String line(ArticleStates states, ArticleId id, Optional<Boolean> changed) {
        var line = JsonLines.object();
        line.put("id", id.toString());
        for (var state : ArticleState.values()) line.put(state.code(), states.has(state, id));
        changed.ifPresent(is -> line.put("changed", is));
        return line.toString();
    }
}
