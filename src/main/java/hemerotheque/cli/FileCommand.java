package hemerotheque.cli;

import hemerotheque.archive.Archive;
import hemerotheque.model.ArticleId;
import hemerotheque.search.ArticleFolders;
import hemerotheque.search.Folder;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Files articles in folders, or takes them out; without either, tells in which they are.
@Command(name = "file", sortOptions = false)
final class FileCommand implements Callable<Integer> {

    private final Session session;

    @Spec
    private CommandSpec command;

    @Mixin
    private final ArchiveOption archive = new ArchiveOption();

    @Option(names = "--in", paramLabel = "${bundle:label.name}", order = 2)
    private List<String> in = List.of();

    @Option(names = "--out-of", paramLabel = "${bundle:label.name}", order = 3)
    private List<String> outOf = List.of();

    @Mixin
    private final GivenArticles given = new GivenArticles();

    @Option(names = "--json", order = 7)
    private boolean json;

    FileCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        given.mustBeSome(session, command);
        boolean changes = !in.isEmpty() || !outOf.isEmpty();
        try (var open = changes ? archive.openToChange(session) : archive.openToRead(session)) {
            var into = folders(open, in);
            var from = folders(open, outOf);
            if (into.size() < in.size() || from.size() < outOf.size()) return Exit.SOME_FAILED;
            var articles = given.of(open, session, command);
            if (changes) change(open, into, from, articles);
            else tell(open.filing().all(), articles);
            return given.exit(articles);
        }
    }

    /// Those of `names` that there are; says which there are not.
    private List<Folder> folders(Archive open, List<String> names) {
        var all = open.filing().all();
        return names.stream()
                .flatMap(name -> new FolderNames(session).find(all, name).stream())
                .toList();
    }

    private void change(Archive open, List<Folder> into, List<Folder> from, List<ArticleId> articles) {
        var changed = new HashSet<ArticleId>();
        for (var folder : from) changed.addAll(open.filing().file(folder, articles, false));
        for (var folder : into) changed.addAll(open.filing().file(folder, articles, true));
        if (json) lines(open.filing().all(), articles, Optional.of(changed));
        else
            session.out()
                    .line(session.say(
                            "cli.file.done",
                            session.figures().articles(articles.size()),
                            session.figures().whole(changed.size())));
    }

    private void tell(ArticleFolders folders, List<ArticleId> articles) {
        if (json) lines(folders, articles, Optional.empty());
        else
            for (var id : articles)
                session.out().line(session.say("cli.file.line", id.toString(), spoken(folders.of(id))));
    }

    private String spoken(List<Folder> folders) {
        return folders.isEmpty()
                ? session.say("cli.file.unfiled")
                : folders.stream()
                        .map(folder -> session.say("query.quoted", folder.name()))
                        .collect(Collectors.joining(", "));
    }

    private void lines(ArticleFolders folders, List<ArticleId> articles, Optional<Set<ArticleId>> changed) {
        for (var id : articles) {
            var line = JsonLines.object();
            line.put("id", id.toString());
            var names = line.putArray("folders");
            folders.of(id).forEach(folder -> names.add(folder.name()));
            changed.ifPresent(all -> line.put("changed", all.contains(id)));
            session.out().exactly(line.toString());
        }
    }
}
