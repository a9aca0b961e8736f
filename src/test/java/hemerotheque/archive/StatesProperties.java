package hemerotheque.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hemerotheque.model.Anchor;
import hemerotheque.model.ArticleId;
import hemerotheque.model.ArticleState;
import hemerotheque.model.Note;
import hemerotheque.model.ReadingText;
import hemerotheque.search.Colour;
import hemerotheque.search.SearchRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/// What articles are and have, asked of the index, is what the store tells of each, whatever happens to an archive.
class StatesProperties {

    /// Two texts of an agency, and one that is a new version of the first.
    private static final List<String> TEXTS = List.of(words("pont", 80), words("halle", 80), words("pont", 76));

    private static final List<String> FOLDERS = List.of("Réforme", "À relire");

    /// One thing that happens.
    ///
    /// @param which of what there is, counted round
    private record Act(Kind kind, int which, List<Line> lines) {
        enum Kind {
            IMPORT,
            SEPARATE,
            REUNITE,
            UNDO,
            READ,
            UNREAD,
            FAVOURITE,
            FILE,
            TAKE_OUT,
            DROP_FOLDER,
            NOTE,
            REMOVE_NOTE,
            REINDEX,
            REOPEN
        }
    }

    private record Line(int page, int text, int paper) {

        String json() {
            return """
                    {"id":"%1$d-%2$d-%3$d","url":"https://exemple.fr/%1$d","source":"Papier %3$d","date":"2012-01-15","title":"Titre %1$d","body":"%4$s"}
                    """.formatted(page, text, paper, TEXTS.get(text));
        }
    }

    private static String words(String name, int count) {
        var text = new StringBuilder();
        for (int i = 0; i < count; i++) text.append(name).append(i).append(i % 9 == 8 ? ". " : " ");
        return text.toString().strip();
    }

    private Path folder;
    private Archive archive;
    private int files;
    private int notes;

    @Property(tries = 6, shrinking = ShrinkingMode.OFF)
    void whatIsAskedIsWhatTheStoreTells(@ForAll("acts") List<Act> acts) throws IOException {
        folder = Files.createTempDirectory("archive");
        notes = 0;
        archive = Archive.open(folder.resolve("archive"), Clock.systemUTC());
        try {
            for (var act : acts) {
                happen(act);
                agree(act);
            }
            assertTrue(archive.checker().run(false, Cancel.NEVER).clean());
            archive.close();
            delete(folder.resolve("archive/index"));
            archive = Archive.open(folder.resolve("archive"), Clock.systemUTC());
            agree(new Act(Act.Kind.REINDEX, 0, List.of()));
        } finally {
            archive.close();
            delete(folder);
        }
    }

    private void happen(Act act) {
        var all = articles();
        switch (act.kind) {
            case IMPORT -> bring(act.lines);
            case SEPARATE -> {
                if (all.isEmpty()) return;
                var id = all.get(act.which % all.size());
                archive.separation()
                        .separate(
                                id,
                                archive.finder()
                                        .versions(id)
                                        .getFirst()
                                        .version()
                                        .id());
            }
            case REUNITE -> {
                if (!all.isEmpty()) archive.separation().reunite(all.get(act.which % all.size()));
            }
            case UNDO -> {
                var imports = archive.imports().all();
                if (!imports.isEmpty())
                    archive.imports()
                            .undo(imports.get(act.which % imports.size()).id(), _ -> {});
            }
            case READ -> mark(all, ArticleState.READ, act.which, true);
            case UNREAD -> mark(all, ArticleState.READ, act.which, false);
            case FAVOURITE -> mark(all, ArticleState.FAVOURITE, act.which, act.which % 3 > 0);
            case FILE -> file(all, act.which, true);
            case TAKE_OUT -> file(all, act.which, false);
            case DROP_FOLDER ->
                archive.filing().all().named(FOLDERS.get(act.which % 2)).ifPresent(archive.filing()::remove);
            case NOTE -> write(all, act.which);
            case REMOVE_NOTE -> {
                var written = archive.annotations().all().all();
                if (written.isEmpty()) return;
                archive.annotations()
                        .remove(written.get(act.which % written.size()).id());
                notes--;
            }
            case REINDEX -> archive.reindexer().rebuild(_ -> {}, Cancel.NEVER);
            case REOPEN -> {
                archive.close();
                archive = Archive.open(folder.resolve("archive"), Clock.systemUTC());
            }
        }
    }

    private void mark(List<ArticleId> all, ArticleState state, int which, boolean on) {
        var some = IntStream.range(0, all.size())
                .filter(i -> (i + which) % 3 == 0)
                .mapToObj(all::get)
                .toList();
        archive.marking().mark(state, some, on);
        for (var id : some) assertEquals(on, archive.marking().all().has(state, id));
    }

    private void file(List<ArticleId> all, int which, boolean in) {
        var name = FOLDERS.get(which % 2);
        archive.filing().add(name, Colour.GREY);
        var folder = archive.filing().all().named(name).orElseThrow();
        var some = IntStream.range(0, all.size())
                .filter(i -> (i + which) % 3 > 0)
                .mapToObj(all::get)
                .toList();
        archive.filing().file(folder, some, in);
        for (var id : some) assertEquals(in, archive.filing().all().has(folder, id));
    }

    /// To a passage that most of the texts have, or to the whole article.
    private void write(List<ArticleId> all, int which) {
        if (all.isEmpty()) return;
        var id = all.get(which % all.size());
        var text = ReadingText.of(archive.finder().article(id).orElseThrow().article());
        var passage = which % 2 == 0 ? text.quoting("pont7" + which % 10) : Optional.<Anchor>empty();
        archive.annotations()
                .add(id, passage, Optional.of("À vérifier, n° " + which % 3 + "."), Note.Colour.GREEN)
                .orElseThrow();
        notes++;
    }

    private void bring(List<Line> lines) {
        var json = lines.stream().map(Line::json).reduce("", String::concat);
        var file = Pages.write(folder.resolve("pages" + files++ + ".jsonl"), json);
        archive.importer().run(List.of(file), Progress.NONE, Cancel.NEVER);
    }

    private List<ArticleId> articles() {
        return archive.marking().answering(SearchRequest.of("")).stream()
                .sorted()
                .toList();
    }

    private void agree(Act after) {
        var finder = archive.finder();
        var states = archive.marking().all();
        var all = articles();
        agree("a:versions", all, id -> finder.versions(id).size() > 1, after);
        agree("a:doublon", all, id -> !finder.reprints(id).isEmpty(), after);
        agree("est:lu", all, id -> states.has(ArticleState.READ, id), after);
        agree("est:nonlu", all, id -> !states.has(ArticleState.READ, id), after);
        agree("-est:lu", all, id -> !states.has(ArticleState.READ, id), after);
        agree("est:favori", all, id -> states.has(ArticleState.FAVOURITE, id), after);
        var folders = archive.filing().all();
        for (var folder : folders.all()) {
            agree(folder.reference(), all, id -> folders.has(folder, id), after);
            agree("-" + folder.reference(), all, id -> !folders.has(folder, id), after);
            assertEquals(
                    folders.count(folder),
                    finder.search(SearchRequest.of(folder.reference())).total());
        }
        agree("a:dossier", all, id -> !folders.of(id).isEmpty(), after);
        agree("-a:dossier est:nonlu", all, id -> folders.of(id).isEmpty() && !states.has(ArticleState.READ, id), after);
        var written = archive.annotations().all();
        assertEquals(notes, written.all().size() + written.left(), () -> "no note is lost after " + after);
        agree("a:note", all, id -> !written.of(id).isEmpty(), after);
        agree("-a:note", all, id -> written.of(id).isEmpty(), after);
        agree("note:\"VERIFIER n° 2\"", all, id -> isNumbered(2, written.of(id)), after);
        agree("-note:\"vérif* n 1\"", all, id -> !isNumbered(1, written.of(id)), after);
        agree(
                "pont0 -est:favori (a:versions OU -a:doublon)",
                all,
                id -> finder.article(id).orElseThrow().article().text().contains("pont0")
                        && !states.has(ArticleState.FAVOURITE, id)
                        && (finder.versions(id).size() > 1
                                || finder.reprints(id).isEmpty()),
                after);
        assertEquals(
                0,
                states.count(ArticleState.READ)
                        - archive.finder().search(SearchRequest.of("est:lu")).total());
    }

    private static boolean isNumbered(int number, List<Note> notes) {
        return notes.stream().anyMatch(note -> note.text().orElseThrow().equals("À vérifier, n° " + number + "."));
    }

    private void agree(String question, List<ArticleId> all, Predicate<ArticleId> told, Act after) {
        Set<ArticleId> expected = new HashSet<>(all.stream().filter(told).toList());
        var request = SearchRequest.of(question);
        assertEquals(expected, new HashSet<>(archive.marking().answering(request)), () -> question + " after " + after);
        assertEquals(expected.size(), archive.finder().search(request).total());
    }

    private static void delete(Path folder) {
        try (var all = Files.walk(folder)) {
            for (var file :
                    new ArrayList<>(all.sorted(Comparator.reverseOrder()).toList())) Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Provide
    Arbitrary<List<Act>> acts() {
        var lines = Combinators.combine(
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.integers().between(0, TEXTS.size() - 1),
                        Arbitraries.integers().between(0, 2))
                .as(Line::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(5);
        var kinds = Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(3, Arbitraries.just(Act.Kind.IMPORT)),
                net.jqwik.api.Tuple.of(4, Arbitraries.of(Act.Kind.class)));
        return Combinators.combine(kinds, Arbitraries.integers().between(0, 99), lines)
                .as(Act::new)
                .list()
                .ofMinSize(6)
                .ofMaxSize(12);
    }
}
