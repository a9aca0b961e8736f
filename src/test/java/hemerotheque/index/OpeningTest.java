package hemerotheque.index;

import static hemerotheque.index.Press.article;
import static hemerotheque.index.Press.fill;
import static hemerotheque.index.Press.find;
import static org.junit.jupiter.api.Assertions.assertEquals;

import hemerotheque.search.Beside;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpeningTest {

    private static final String FILLING = "et bien autre chose encore ".repeat(20);

    @TempDir
    Path folder;

    @Test
    void wordsInTheFirstSentencesCountMoreThanFurtherDown() throws IOException {
        try (var index = ArticleIndex.open(folder, "archive", 0, Beside.NOTHING)) {
            fill(
                    index,
                    article("Un", FILLING + "le phare rouvre"),
                    article("Deux", "le phare rouvre " + FILLING),
                    article("Trois", FILLING + "le phare rouvre"));

            assertEquals(2, find(index, "phare rouvre").getFirst());
        }
    }

    @Test
    void theOpeningRunsOnOverShortParagraphs() throws IOException {
        try (var index = ArticleIndex.open(folder, "archive", 0, Beside.NOTHING)) {
            fill(
                    index,
                    article("Un", FILLING, "Le phare rouvre"),
                    article("Deux", "Brest", "Le phare rouvre", FILLING),
                    article("Trois", FILLING, "Le phare rouvre"));

            assertEquals(2, find(index, "phare rouvre").getFirst());
        }
    }
}
