package hemerotheque.archive;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hemerotheque.model.Article;
import hemerotheque.model.ArticleId;
import hemerotheque.model.Block;
import hemerotheque.model.Capture;
import hemerotheque.model.Digest;
import hemerotheque.model.Harvest;
import hemerotheque.model.Origin;
import hemerotheque.search.SearchRequest;
import hemerotheque.store.Access;
import hemerotheque.store.ArchiveStore;
import hemerotheque.store.EarlierArchive;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EarlierArchiveTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-04T10:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    @Test
    void isBroughtUpToDateByWhoeverReadsItFirst() throws Exception {
        EarlierArchive.of(folder, List.of(page("Le bac reprend", "Le bac a repris à l’aube.")));

        try (var archive = Archive.openReadOnly(folder, CLOCK)) {
            assertTrue(archive.readOnly());
            assertEquals(1, archive.finder().search(SearchRequest.of("bac")).total());
        }

        assertTrue(Files.exists(folder.resolve("backups/archive-2026-03-04-schema-1.sqlite")));
    }

    @Test
    void isReadAsItIsWhereItCannotBeBroughtUpToDate() throws Exception {
        EarlierArchive.of(folder, List.of(page("Le bac reprend", "Le bac a repris à l’aube.")));
        var before = Files.readAllBytes(folder.resolve("archive.sqlite"));
        try (var other = FileChannel.open(
                        folder.resolve("archive.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var _ = other.lock(Long.MAX_VALUE - 1, 1, false)) {
            readsTheBac();
        }

        assertArrayEquals(before, Files.readAllBytes(folder.resolve("archive.sqlite")));
        assertFalse(Files.exists(folder.resolve("backups")));
        assertFalse(Files.exists(folder.resolve("index")), "the index that it was searched with is gone");
    }

    @Test
    void oneOfALaterProgramIsReadThoughItsIndexIsOfNoUse() throws Exception {
        EarlierArchive.of(folder, List.of(page("Le bac reprend", "Le bac a repris à l’aube.")));
        ArchiveStore.open(folder, Access.WRITE, CLOCK).close();
        EarlierArchive.makeLater(folder);

        readsTheBac();
    }

    private void readsTheBac() {
        try (var archive = Archive.openReadOnly(folder, CLOCK)) {
            assertEquals(1, archive.finder().search(SearchRequest.of("bac")).total());
            assertEquals(
                    "Le bac reprend",
                    archive.finder()
                            .article(new ArticleId(1))
                            .orElseThrow()
                            .article()
                            .headline());
        }
    }

    private static Harvest page(String headline, String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        var article = new Article(
                Optional.empty(),
                headline,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(new Block.Paragraph(text)));
        return new Harvest(
                article,
                new Capture(Origin.file("bac.txt"), Optional.empty(), Optional.empty(), Digest.sha256(bytes)),
                bytes);
    }
}
