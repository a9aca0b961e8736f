package hemerotheque.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hemerotheque.model.ArticleId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/// The groups follow from the texts alone: as a slow and simple rule makes them, in whatever order, in whatever steps,
/// and after whatever was deleted or rewritten.
class GroupingProperties {

    /// Pages of a few texts, each cut out, joined and edited in many ways, so that most resemble several others.
    private static List<String> texts(Random chance) {
        var press = new MadePress(chance.nextLong());
        var sources = IntStream.range(0, 3).mapToObj(_ -> press.text()).toList();
        var texts = new ArrayList<String>();
        for (int i = 0; i < 24; i++) {
            var one = words(sources.get(chance.nextInt(3)));
            var other = words(sources.get(chance.nextInt(3)));
            int from = chance.nextInt(one.size() / 2);
            int to = from + 30 + chance.nextInt(one.size() - from - 30);
            int more = chance.nextInt(other.size());
            var text = new ArrayList<>(one.subList(from, to));
            if (chance.nextBoolean()) text.addAll(other.subList(0, more));
            if (chance.nextInt(4) == 0) text.subList(0, 12).replaceAll(_ -> "mot" + chance.nextInt(5));
            texts.add(String.join(" ", text));
        }
        return texts.stream().distinct().collect(Collectors.toCollection(ArrayList::new));
    }

    private static List<String> words(String text) {
        return Arrays.asList(text.split("\\s+"));
    }

    @Property(tries = 8)
    void areThoseOfTheRuleInWhateverOrderAndSteps(@ForAll Random chance) {
        var texts = texts(chance);
        Collections.shuffle(texts, chance);

        inNewArchive(folder -> {
            var ids = new HashMap<String, ArticleId>();
            try (var store = open(folder)) {
                for (var rest = texts; !rest.isEmpty(); ) {
                    int some = 1 + chance.nextInt(rest.size());
                    put(store, rest.subList(0, some), ids);
                    rest = rest.subList(some, rest.size());
                    groupAll(store);
                }
                assertEquals(numbers(rule(texts), texts), numbers(groups(store, ids), texts));
            }
        });
    }

    @Property(tries = 6)
    void followWhatIsDeletedAndRewritten(@ForAll Random chance) {
        var texts = texts(chance);

        inNewArchive(folder -> {
            var ids = new HashMap<String, ArticleId>();
            try (var store = open(folder)) {
                put(store, texts, ids);
                groupAll(store);
            }
            var gone = texts.subList(0, 1 + chance.nextInt(6));
            gone.forEach(text -> delete(folder, ids.remove(text)));
            var rest = new ArrayList<>(texts.subList(gone.size(), texts.size()));
            var old = rest.removeFirst();
            var rewritten = gone.getFirst();
            try (var store = open(folder)) {
                if (chance.nextBoolean()) groupAll(store);
                var again = page(old).saying(rewritten).modified("2030-01-01").harvest();
                store.put(List.of(again));
                groupAll(store);

                ids.put(rewritten, ids.remove(old));
                rest.add(rewritten);
                assertEquals(numbers(rule(rest), texts), numbers(groups(store, ids), texts));
                assertEquals(0, stray(folder), "nobody is looked up who is not there");
            }
        });
    }

    @Property(tries = 2)
    void areMadeAgainFromTheArticlesAlone(@ForAll Random chance) {
        var texts = texts(chance);

        inNewArchive(folder -> {
            var ids = new HashMap<String, ArticleId>();
            try (var store = open(folder)) {
                put(store, texts, ids);
                groupAll(store);
                store.groups().forget();
                assertEquals(texts.size(), store.groups().waiting());
                groupAll(store);
                assertEquals(numbers(rule(texts), texts), numbers(groups(store, ids), texts));
            }
        });
    }

    /// Every text, fullest first: with the fullest of those standing for a group that it resembles, or for itself.
    private static Set<Set<String>> rule(List<String> texts) {
        var sketches = texts.stream()
                .collect(Collectors.toMap(
                        Function.identity(), text -> Sketch.of(text).orElseThrow()));
        var fullestFirst =
                texts.stream().sorted(Comparator.comparing(sketches::get)).toList();
        Map<String, Set<String>> groups = new TreeMap<>(Comparator.comparing(sketches::get));
        for (var text : fullestFirst) {
            var found = groups.keySet().stream()
                    .filter(first -> alike(sketches.get(first), sketches.get(text)))
                    .findFirst();
            groups.computeIfAbsent(found.orElse(text), _ -> new HashSet<>()).add(text);
        }
        return groups.values().stream().filter(group -> group.size() > 1).collect(Collectors.toSet());
    }

    /// The groups by the places of their texts, to be read where they differ.
    private static Set<Set<Integer>> numbers(Set<Set<String>> groups, List<String> texts) {
        return groups.stream()
                .map(group -> group.stream().map(texts::indexOf).collect(Collectors.toSet()))
                .collect(Collectors.toSet());
    }

    private static boolean alike(Sketch one, Sketch other) {
        var hashes = Arrays.stream(one.lookedUp()).boxed().collect(Collectors.toSet());
        return Arrays.stream(other.lookedUp()).anyMatch(hashes::contains) && one.resembles(other);
    }

    private static Set<Set<String>> groups(ArchiveStore store, Map<String, ArticleId> ids) {
        var reprints = store.groups().all();
        var groups = new HashMap<Integer, Set<String>>();
        ids.forEach((text, id) -> {
            int group = reprints.groupOf(id.value());
            if (group > 0) groups.computeIfAbsent(group, _ -> new HashSet<>()).add(text);
        });
        return Set.copyOf(groups.values());
    }

    private static Harvests page(String text) {
        return Harvests.page("Un titre " + text.hashCode(), text).at("https://exemple.test/" + text.hashCode());
    }

    private static void put(ArchiveStore store, List<String> texts, Map<String, ArticleId> ids) {
        var outcomes =
                store.put(texts.stream().map(text -> page(text).harvest()).toList());
        for (int i = 0; i < texts.size(); i++)
            ids.put(texts.get(i), outcomes.get(i).article().orElseThrow());
    }

    private static void groupAll(ArchiveStore store) {
        while (store.groups().group() > 0) {}
    }

    private static ArchiveStore open(Path folder) {
        return ArchiveStore.open(folder, Access.WRITE, Clock.systemUTC());
    }

    private static void delete(Path folder, ArticleId id) {
        onDatabase(folder, "DELETE FROM article WHERE id = " + id);
    }

    private static long stray(Path folder) {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("archive.sqlite"));
                var statement = connection.createStatement();
                var row = statement.executeQuery("""
                    SELECT count(*)
                      FROM (SELECT key FROM shingle_of_fullest UNION ALL SELECT key FROM shingle_of_reprint)
                     WHERE key & 2147483647 NOT IN (SELECT id FROM article)
                    """)) {
            return row.getLong(1);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private static void onDatabase(Path folder, String sql) {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("archive.sqlite"));
                var statement = connection.createStatement()) {
            statement.execute("PRAGMA foreign_keys = ON");
            statement.execute(sql);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    @FunctionalInterface
    private interface InFolder {
        void run(Path folder);
    }

    private static void inNewArchive(InFolder test) {
        try {
            var folder = Files.createTempDirectory("groups");
            try {
                test.run(folder);
            } finally {
                try (var files = Files.walk(folder)) {
                    files.sorted(Comparator.reverseOrder())
                            .forEach(file -> file.toFile().delete());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
