package hemerotheque.ui;

import hemerotheque.archive.Archive;
import hemerotheque.archive.Cancel;
import hemerotheque.archive.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A real archive of invented articles that have much in common: sources, one with a long name, sections, authors,
/// tags, dates of every precision, lengths.
final class InventedPress {

    private static final List<String> SOURCES = List.of(
            "Le Phare de l’Ouest",
            "La Gazette du Rhône",
            "L’Écho des Alpes",
            "Ère nouvelle",
            "Le Petit Journal illustré des cantons de la vallée de l’Azergues et du Beaujolais",
            "Zénith");
    private static final List<String> SECTIONS = List.of("Politique", "Économie", "Culture", "À la une", "Social");
    private static final List<String> TAGS = List.of("retraites", "budget", "eau", "médiathèque", "élections");

    private static final List<String> SYLLABLES =
            List.of("ba", "cor", "den", "fli", "gué", "lan", "mon", "né", "pri", "rou", "sé", "tal", "vou", "zan");

    private InventedPress() {}

    static Archive open(Path folder, int articles, Clock clock) throws IOException {
        var file = folder.resolve("presse.jsonl");
        var random = new Random(7);
        Files.writeString(
                file,
                IntStream.range(0, articles).mapToObj(i -> article(i, random)).collect(Collectors.joining("\n")));
        var archive = Archive.open(folder.resolve("archive"), clock);
        archive.importer().run(List.of(file), Progress.NONE, Cancel.NEVER);
        return archive;
    }

    private static String article(int i, Random random) {
        var day = "%d-%02d-%02d".formatted(1998 + skewed(random, 22), 1 + random.nextInt(12), 1 + random.nextInt(28));
        var date = day.substring(0, List.of(10, 10, 10, 10, 7, 4).get(random.nextInt(6)));
        return """
                {"id":"a%d","title":"Retraites : article numéro %d","source":"%s","section":"%s","date":"%s",\
                "authors":["%s"],"tags":["%s","%s"],"language":"fr","body":"%s"}""".formatted(
                        i,
                        i,
                        SOURCES.get(skewed(random, SOURCES.size())),
                        SECTIONS.get(skewed(random, SECTIONS.size())),
                        random.nextInt(12) == 0 ? "" : date,
                        "Camille N° " + (1 + skewed(random, 60)),
                        TAGS.get(skewed(random, TAGS.size())),
                        TAGS.get(skewed(random, TAGS.size())),
                        body(random, 5 + skewed(random, 900)));
    }

    /// Words that nobody wrote, so that no article is like another.
    private static String body(Random random, int words) {
        var text = new StringBuilder("La réforme des retraites revient devant le conseil.");
        for (int i = 0; i < words; i++) {
            text.append(' ');
            for (int j = 1 + random.nextInt(3); j > 0; j--)
                text.append(SYLLABLES.get(random.nextInt(SYLLABLES.size())));
        }
        return text.append('.').toString();
    }

    /// Small numbers more often than great ones.
    private static int skewed(Random random, int below) {
        double share = random.nextDouble();
        return (int) (share * share * below);
    }
}
