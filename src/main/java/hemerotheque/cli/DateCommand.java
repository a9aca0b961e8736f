package hemerotheque.cli;

import hemerotheque.archive.Archive;
import hemerotheque.model.ArchivedArticle;
import hemerotheque.model.ArticleId;
import hemerotheque.model.Dating;
import hemerotheque.model.PublicationDate;
import hemerotheque.model.Redating;
import hemerotheque.search.DayExpression;
import hemerotheque.search.TypedDate;
import hemerotheque.wording.DatingWords;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import tools.jackson.databind.node.ObjectNode;

/// Corrects the date of publication of articles, or takes a correction back; without either, tells what is known of it.
@Command(name = "date", sortOptions = false)
final class DateCommand implements Callable<Integer> {

    private final Session session;

    @Spec
    private CommandSpec command;

    @Mixin
    private final ArchiveOption archive = new ArchiveOption();

    @Option(names = "--as", paramLabel = "${bundle:label.date}", descriptionKey = "date.as", order = 2)
    private Optional<String> as;

    @Option(names = "--original", descriptionKey = "date.original", order = 3)
    private boolean original;

    @Option(names = "--dry-run", descriptionKey = "date.dry-run", order = 4)
    private boolean dryRun;

    @Mixin
    private final GivenArticles given = new GivenArticles();

    @Option(names = "--json", order = 7)
    private boolean json;

    DateCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        var wanted = wanted();
        if (dryRun && wanted.isEmpty()) throw notUnderstood("cli.usage.date.dry");
        given.mustBeSome(session, command);
        boolean writes = wanted.isPresent() && !dryRun;
        try (var open = writes ? archive.openToChange(session) : archive.openToRead(session)) {
            var articles = given.of(open, session, command);
            if (wanted.isEmpty()) tell(open, articles);
            else if (dryRun)
                done("cli.date.would", open, articles, wanted.get(), foreseen(open, articles, wanted.get()));
            else done("cli.date.done", open, articles, wanted.get(), changed(open, articles, wanted.get()));
            return given.exit(articles);
        }
    }

    private Optional<Dating> wanted() {
        if (as.isPresent() && original) throw notUnderstood("cli.usage.together", "--as", "--original");
        return as.<Dating>map(this::given).or(() -> original ? Optional.of(new Dating.Told()) : Optional.empty());
    }

    private Dating.Given given(String typed) {
        var clock = session.here().clock();
        var today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        return switch (TypedDate.read(typed, new DayExpression(today))) {
            case TypedDate.Known(var date) -> date;
            case TypedDate.Spread(var days) ->
                throw notUnderstood(
                        "cli.usage.date.spread", "--as", typed, session.dates().range(days));
            case TypedDate.Republican() -> throw notUnderstood("search.days.republican");
            case TypedDate.Unread() -> throw notUnderstood("cli.usage.date", "--as", typed);
        };
    }

    private ParameterException notUnderstood(String key, Object... values) {
        return new ParameterException(command.commandLine(), session.say(key, values));
    }

    private static Set<ArticleId> foreseen(Archive open, List<ArticleId> articles, Dating wanted) {
        return Set.copyOf(open.dates().foresee(articles, wanted));
    }

    private static Set<ArticleId> changed(Archive open, List<ArticleId> articles, Dating wanted) {
        return open.dates().date(articles, wanted).stream()
                .map(Redating::article)
                .collect(Collectors.toSet());
    }

    private void done(String key, Archive open, List<ArticleId> articles, Dating wanted, Set<ArticleId> changed) {
        if (json) {
            for (var id : articles) open.finder().article(id).ifPresent(found -> print(found, Optional.of(changed)));
            return;
        }
        session.out()
                .line(session.say(
                        key,
                        session.figures().articles(articles.size()),
                        session.figures().whole(changed.size()),
                        spoken(wanted)));
    }

    private String spoken(Dating wanted) {
        return switch (wanted) {
            case Dating.Told() -> session.say("cli.date.original");
            case Dating.Given(var date) ->
                date.map(session.dates()::full).orElseGet(() -> session.say("cli.date.unknown"));
        };
    }

    private void tell(Archive open, List<ArticleId> articles) {
        for (var id : articles) {
            open.finder().article(id).ifPresent(found -> {
                if (json) print(found, Optional.empty());
                else session.out().line(session.say("cli.date.line", id.toString(), said(found)));
            });
        }
    }

    private String said(ArchivedArticle article) {
        return new DatingWords(session.wording()).of(article);
    }

    private void print(ArchivedArticle article, Optional<Set<ArticleId>> changed) {
        var line = JsonLines.object();
        line.put("id", article.id().toString());
        put(line, "published", article.article().published());
        line.put("corrected", article.correction().isPresent());
        put(line, "published_told", article.told().published());
        changed.ifPresent(ids -> line.put("changed", ids.contains(article.id())));
        session.out().exactly(line.toString());
    }

    private static void put(ObjectNode line, String key, Optional<PublicationDate> date) {
        line.put(key, date.map(PublicationDate::iso).orElse(null));
        line.put(key + "_precision", date.map(known -> known.precision().code()).orElse(null));
        line.put(key + "_evidence", date.map(known -> known.from().code()).orElse(null));
    }
}
