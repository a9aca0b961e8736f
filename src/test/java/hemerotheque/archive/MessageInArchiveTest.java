package hemerotheque.archive;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hemerotheque.importing.Drawn;
import hemerotheque.importing.format.message.WrittenMessage;
import hemerotheque.model.ArticleId;
import hemerotheque.model.Block;
import hemerotheque.model.CaptureDay;
import hemerotheque.model.Outcome;
import hemerotheque.model.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A page in one file, from the file to the archive.
class MessageInArchiveTest {

    private static final byte[] PHOTO = Drawn.png(640, 400);
    private static final String ADDRESS = "https://gazette.example/2024/le-pont";

    @TempDir
    private Path temp;

    private static byte[] message() {
        var page = "<html><head><meta charset=utf-8><title>Le pont de Brantes rouvre</title></head><body><article>"
                + "<h1>Le pont de Brantes rouvre</h1><p>Le pont de Brantes rouvrira samedi matin, après onze mois de travaux que"
                + " les riverains avaient fini par croire sans fin.</p><figure><img src=\"cid:photo@gazette\"><figcaption>La photo"
                + " du jour.</figcaption></figure><p>Les charpentiers ont remplacé vingt-deux poutres, et la mairie promet que le"
                + " tablier, cette fois, ne laissera plus passer la pluie.</p></article></body></html>";
        return WrittenMessage.ofChrome(ADDRESS, "b")
                .lines("--b", "Content-Type: text/html", "Content-Transfer-Encoding: quoted-printable")
                .lines("Content-Location: " + ADDRESS, "")
                .quoted(page, StandardCharsets.UTF_8)
                .lines("--b", "Content-Type: image/png", "Content-ID: <photo@gazette>")
                .lines("Content-Transfer-Encoding: base64", "")
                .base64(PHOTO)
                .lines("--b", "Content-Type: text/css", "", "body {}", "--b--")
                .bytes();
    }

    private List<Outcome> imported(Archive archive, byte[] message) throws IOException {
        var file = Files.write(temp.resolve("Le pont.mhtml"), message);
        return archive.importer()
                .run(List.of(file), Progress.NONE, Cancel.NEVER)
                .troubles();
    }

    @Test
    void theArticleHasItsAddressItsDayAndItsPicture() throws IOException {
        try (var archive = Archive.open(temp.resolve("archive"), Pages.NOON)) {
            var troubles = imported(archive, message());

            assertEquals(List.of(), troubles);
            var kept = archive.finder().article(new ArticleId(1)).orElseThrow();
            var capture = kept.captures().getFirst();
            assertEquals(Optional.of(ADDRESS), capture.address());
            assertEquals(
                    Optional.of(LocalDate.of(2024, 5, 20)), capture.captured().map(CaptureDay::day));
            var figure = (Block.Figure) kept.article().body().get(1);
            var sha = figure.kept().orElseThrow().sha256();
            assertArrayEquals(PHOTO, archive.finder().picture(sha).orElseThrow().bytes());
            assertTrue(archive.checker().run(false, Cancel.NEVER).clean());
        }
    }

    @Test
    void whatIsMissingIsToldInTheReportAndKeptWithTheArticle() throws IOException {
        var whole = message();

        try (var archive = Archive.open(temp.resolve("archive"), Pages.NOON)) {
            var troubles = imported(archive, Arrays.copyOf(whole, whole.length - 10));

            assertEquals(
                    List.of(Optional.of(Problem.Kind.INCOMPLETE)),
                    troubles.stream()
                            .map(outcome -> outcome.problem().map(Problem::kind))
                            .toList());
            var kept = archive.finder().article(new ArticleId(1)).orElseThrow();
            assertTrue(kept.captures().getFirst().leftInDoubt(Problem.Kind.INCOMPLETE));
        }
    }
}
