package hemerotheque.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hemerotheque.search.SearchRequest;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Questions about how articles came in, asked of the index as it grew and of one made anew.
class AskedByProvenanceTest {

    @TempDir
    private Path temp;

    private Path folder;

    @BeforeEach
    void twoCapturesOfOneArticle() {
        folder = temp.resolve("archive");
        saved("a.html", "Mon Feb 10 2020 10:00:00 GMT+0100");
        saved("b.html", "Tue Jun 08 2021 10:00:00 GMT+0200");
    }

    private void saved(String name, String day) {
        var page = Pages.article(temp.resolve(name), "page.html", "le pont suspendu", LocalDate.of(2020, 1, 17));
        var comment = "<!--\n Page saved with SingleFile \n url: https://depeche-vallees.example/pont \n saved date: "
                + day + "\n-->\n";
        Pages.write(page, comment + Pages.read(page));
    }

    private static long count(Archive archive, String question) {
        return archive.finder().search(SearchRequest.of(question)).total();
    }

    private void importing(Archive archive, String name) {
        archive.importer().run(List.of(temp.resolve(name)), Progress.NONE, Cancel.NEVER);
    }

    @Test
    void aNewerCaptureIsAskedForAsSoonAsItIsIn() {
        try (var archive = Archive.open(folder, Pages.NOON)) {
            importing(archive, "a.html");
            assertEquals(1, count(archive, "capturé:2020-02-10"));

            importing(archive, "b.html");

            assertEquals(0, count(archive, "capturé:2020"));
            assertEquals(1, count(archive, "capturé:2021-06"));
        }
    }

    @Test
    void anIndexMadeAnewAnswersTheSame() {
        try (var archive = Archive.open(folder, Pages.NOON)) {
            importing(archive, "a.html");
            importing(archive, "b.html");
            var questions =
                    List.of("capturé:2020", "capturé:2021", "importé:aujourd'hui", "jour:17/01", "mots:>20", "a:image");
            var grown =
                    questions.stream().map(question -> count(archive, question)).toList();

            archive.reindexer().rebuild(_ -> {}, Cancel.NEVER);

            assertEquals(List.of(0L, 1L, 1L, 1L, 1L, 0L), grown);
            assertEquals(
                    grown,
                    questions.stream().map(question -> count(archive, question)).toList());
        }
    }
}
