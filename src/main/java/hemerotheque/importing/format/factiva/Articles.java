package hemerotheque.importing.format.factiva;

import hemerotheque.importing.extract.NoArticle;
import hemerotheque.importing.format.PageSink;
import hemerotheque.importing.format.SavedFile;
import hemerotheque.importing.format.database.ExportedArticle;
import hemerotheque.model.Origin;
import hemerotheque.model.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The articles of one file on their way to the sink, numbered in its order, within the limits that all forms share.
final class Articles {

    private static final Logger LOG = LoggerFactory.getLogger(Articles.class);

    /// Bytes, our choice: a file has a hundred articles at the most, some megabytes.
    static final int LARGEST_FILE = 64 << 20;

    /// Characters of one article with its markup, our choice: a report of half a million words.
    static final int LARGEST_ARTICLE = 4 << 20;

    /// The detail of an article that [hemerotheque.importing.decode.Bombs] knows.
    static final String BOMB = "bomb";

    private final Origin file;
    private final PageSink pages;
    private final List<Problem.Kind> doubts;
    private int number;

    /// @param doubts that all of the file is under
    Articles(Origin file, List<Problem.Kind> doubts, PageSink pages) {
        this.file = file;
        this.doubts = doubts;
        this.pages = pages;
    }

    /// The bytes of `file`; where they are too many that is sent as its problem.
    static Optional<byte[]> bytes(SavedFile file, PageSink pages) throws IOException {
        var bytes = file.bytes(LARGEST_FILE);
        if (bytes.isEmpty()) pages.problem(tooLarge(file.origin(), LARGEST_FILE));
        return bytes;
    }

    /// Sends the article that `reading` finds, if it finds one; whatever else comes of the reading is a problem of that
    /// article alone.
    void send(Supplier<Optional<ExportedArticle>> reading, Supplier<byte[]> original) {
        var article = Optional.<ExportedArticle>empty();
        try {
            article = reading.get();
        } catch (RuntimeException | StackOverflowError e) {
            LOG.warn("an article of {} could not be understood", file, e); // most likely our own fault
            damaged(e.toString());
        }
        article.ifPresent(found -> found.send(file, ++number, original.get(), StandardCharsets.UTF_8, doubts, pages));
    }

    void tooLarge() {
        pages.problem(tooLarge(here(), LARGEST_ARTICLE));
    }

    /// One that cannot be read.
    void damaged(String detail) {
        pages.problem(new Problem(Problem.Kind.DAMAGED, here(), detail));
    }

    private Origin here() {
        return file.inside(Integer.toString(++number));
    }

    /// How many there were.
    int count() {
        return number;
    }

    boolean stopped() {
        return pages.stopped();
    }

    /// What is wrong with an export in which no article stands.
    static Problem none(Origin file) {
        return new Problem(Problem.Kind.NOT_AN_ARTICLE, file, NoArticle.NO_TEXT.code());
    }

    private static Problem tooLarge(Origin origin, int limit) {
        return new Problem(Problem.Kind.TOO_LARGE, origin, (limit >> 20) + " MB");
    }
}
