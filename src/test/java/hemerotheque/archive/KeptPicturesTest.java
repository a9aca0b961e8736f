package hemerotheque.archive;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hemerotheque.importing.Drawn;
import hemerotheque.model.ArticleId;
import hemerotheque.model.Block;
import hemerotheque.model.Outcome;
import hemerotheque.model.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Pages with the folders that browsers save beside them.
class KeptPicturesTest {

    private static final byte[] PHOTO = Drawn.png(640, 400);

    @TempDir
    private Path temp;

    private Path pages;

    @BeforeEach
    void lay() {
        pages = temp.resolve("pages");
    }

    @Test
    void aPictureOfAPageIsFoundInTheArchive() throws IOException {
        saved("Le pont.html", "Le pont_fichiers");

        try (var archive = Archive.open(temp.resolve("archive"), Pages.NOON)) {
            archive.importer().run(List.of(pages), Progress.NONE, Cancel.NEVER);

            var article =
                    archive.finder().article(new ArticleId(1)).orElseThrow().article();
            var figure = (Block.Figure) article.body().get(1);
            assertEquals("La photo du jour.", figure.caption().orElseThrow());
            var picture = archive.finder()
                    .picture(figure.kept().orElseThrow().sha256())
                    .orElseThrow();
            assertArrayEquals(PHOTO, picture.bytes());
            assertEquals(figure.kept().orElseThrow(), picture.kept());
            assertTrue(archive.checker().run(false, Cancel.NEVER).clean());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Le pont.html, Le pont_fichiers",
        "Le pont.htm, Le pont_files",
        "LE PONT.HTM, Le pont-Dateien",
        "Le pont.xhtml, Le pont.files",
        "Le pont.html, Le pont_archivos"
    })
    void whatBelongsToAPageIsNoInputOfItsOwn(String page, String folder) throws IOException {
        saved(page, folder);

        var told = imported(List.of(pages));

        assertEquals(
                List.of(Outcome.Kind.ADDED), told.stream().map(Outcome::kind).toList());
    }

    @Test
    void neitherIsItWhenThePageAndItsFolderAreChosenTogether() throws IOException {
        saved("Le pont.html", "Le pont_fichiers");

        var told = imported(List.of(pages.resolve("Le pont.html"), pages.resolve("Le pont_fichiers")));

        assertEquals(
                List.of(Outcome.Kind.ADDED), told.stream().map(Outcome::kind).toList());
    }

    @Test
    void aFolderOfThatNameWithoutItsPageIsReadLikeAnyOther() throws IOException {
        saved("Le pont.html", "Le pont_fichiers");
        Files.delete(pages.resolve("Le pont.html"));

        var told = imported(List.of(pages));

        assertEquals(4, told.size());
        assertEquals(
                2,
                told.stream()
                        .flatMap(outcome -> outcome.problem().stream())
                        .filter(problem -> problem.kind() == Problem.Kind.UNKNOWN_FORMAT)
                        .count());
    }

    @Test
    void aPageThatLacksItsFolderIsImportedAllTheSame() throws IOException {
        saved("Le pont.html", "autre dossier");

        try (var archive = Archive.open(temp.resolve("archive"), Pages.NOON)) {
            archive.importer().run(List.of(pages.resolve("Le pont.html")), Progress.NONE, Cancel.NEVER);

            var article =
                    archive.finder().article(new ArticleId(1)).orElseThrow().article();
            var figure = (Block.Figure) article.body().get(1);
            assertTrue(figure.kept().isEmpty());
            assertEquals("La photo du jour.", figure.text());
        }
    }

    /// A page and, in `folder`, a picture, a style sheet and two frames that read like articles.
    private void saved(String name, String folder) throws IOException {
        var page = Pages.article(pages, name, "le pont suspendu", LocalDate.of(2020, 11, 2));
        var figure =
                "<figure><img src='Le%20pont_fichiers/photo.png'><figcaption>La photo du jour.</figcaption></figure>";
        Files.writeString(page, Files.readString(page).replaceFirst("</p>", "</p>" + figure));
        var beside = Files.createDirectories(pages.resolve(folder));
        Files.write(beside.resolve("photo.png"), PHOTO);
        Files.writeString(beside.resolve("style.css"), "p { color: red }");
        Pages.article(beside, "saved_resource.html", "la publicité du jour", LocalDate.of(2020, 11, 2));
        Pages.article(beside.resolve("cadres"), "cadre.html", "un autre cadre", LocalDate.of(2020, 11, 2));
    }

    private List<Outcome> imported(List<Path> files) {
        var told = new ArrayList<Outcome>();
        try (var archive = Archive.open(temp.resolve("archive"), Pages.NOON)) {
            archive.importer().run(files, told(told), Cancel.NEVER);
        }
        return told;
    }

    private static Progress told(List<Outcome> outcomes) {
        return new Progress() {
            @Override
            public void found(long files) {
                // the outcomes alone matter here
            }

            @Override
            public void settled(Outcome outcome) {
                outcomes.add(outcome);
            }
        };
    }
}
