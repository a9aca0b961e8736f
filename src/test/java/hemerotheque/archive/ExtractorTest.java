package hemerotheque.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hemerotheque.archive.Extractor.Explained;
import hemerotheque.archive.Extractor.Extract;
import hemerotheque.model.Article;
import hemerotheque.model.Author;
import hemerotheque.model.Explanation;
import hemerotheque.model.Explanation.BlockReason;
import hemerotheque.model.Explanation.Choice;
import hemerotheque.model.Explanation.DayReason;
import hemerotheque.model.PublicationDate;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// An explanation tells what was really done: it agrees with the article, page by page, on the sample pages.
class ExtractorTest {

    private static final List<Path> SAMPLES = List.of(Path.of("samples"));

    @Test
    void anExplanationTellsTheArticleThatIsFound() {
        var explained = new ArrayList<Explained>();
        new Extractor().explain(SAMPLES, () -> false, explained::add);

        assertTrue(explained.size() > 50, "the samples are found at all");
        for (var page : explained) {
            if (page.extract() instanceof Extract.Page(var article, var capture, var _)
                    && page.explanation().isPresent())
                assertTells(article, page.explanation().get(), capture.origin().file());
        }
    }

    private static void assertTells(Article article, Explanation explanation, String file) {
        assertEquals(List.of(article.headline()), taken(explanation.titles()), file);
        assertEquals(article.authors().stream().map(Author::name).toList(), taken(explanation.authors()), file);
        assertEquals(article.published(), day(explanation, DayReason.PUBLISHED), file);
        assertEquals(article.modified(), day(explanation, DayReason.CHANGED), file);
        boolean keepsBody = explanation.blocks().stream()
                .anyMatch(block -> block.reason() == BlockReason.BODY || block.reason() == BlockReason.LEFT_ALONE);
        assertTrue(keepsBody, file);
        assertEquals(
                article.standfirst().isPresent(),
                explanation.blocks().stream().anyMatch(block -> block.reason() == BlockReason.STANDFIRST),
                file);
    }

    private static List<String> taken(List<Choice> choices) {
        return choices.stream().filter(Choice::taken).map(Choice::text).toList();
    }

    private static Optional<PublicationDate> day(Explanation explanation, DayReason reason) {
        var days = explanation.days().stream()
                .filter(day -> day.reason() == reason)
                .map(Explanation.Day::date)
                .toList();
        assertTrue(days.size() <= 1, days.toString());
        return days.stream().findFirst();
    }

    @Test
    void anExplanationGoesWithWhatIsExtracted() {
        var extracted = new ArrayList<Extract>();
        var explained = new ArrayList<Extract>();

        new Extractor().run(SAMPLES, () -> false, extracted::add);
        new Extractor().explain(SAMPLES, () -> false, page -> explained.add(page.extract()));

        assertEquals(extracted, explained);
    }
}
