package hemerotheque.importing;

import hemerotheque.importing.extract.NoArticle;
import hemerotheque.importing.format.BytesFile;
import hemerotheque.importing.format.FileHead;
import hemerotheque.importing.format.FormatReader;
import hemerotheque.importing.format.Formats;
import hemerotheque.importing.format.Kept;
import hemerotheque.importing.format.PageSink;
import hemerotheque.importing.format.RawPage;
import hemerotheque.importing.format.SavedFile;
import hemerotheque.model.Evidence;
import hemerotheque.model.Harvest;
import hemerotheque.model.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Understands what the archive keeps of captures once more: pages as pages, and the part of a file that held many
/// articles by the reader that cut it out, for which alone it is an article.
///
/// Keeps nothing of a page, so any thread may use it.
public final class Originals {

    private final PageImport pages = new PageImport();
    private final Formats formats = new Formats();

    /// What `page` gives, as [PageImport#understand(RawPage)]; that of a part of a file is what its format tells.
    public Extraction understand(RawPage page) {
        return partReader(page).map(reader -> part(reader, page)).orElseGet(() -> pages.understand(page));
    }

    /// The same, its bytes taken for `charset`, as [PageImport#understandAs(RawPage, Charset)].
    public Extraction understandAs(RawPage page, Charset charset) {
        return partReader(page)
                .map(reader -> part(reader, inUtf8(page, charset)))
                .orElseGet(() -> pages.understandAs(page, charset));
    }

    /// Whether the bytes of `page` are a part of a file that is kept in UTF-8, whatever the file was in, or whose
    /// letters the file names by numbers: taken for anything else they cannot be right.
    public boolean isTranslated(RawPage page) {
        return reader(page)
                .filter(reader -> reader.kept(head(page)) == Kept.TRANSLATED)
                .isPresent();
    }

    private Optional<FormatReader> partReader(RawPage page) {
        return reader(page).filter(reader -> reader.kept(head(page)) != Kept.PAGE);
    }

    /// Nothing for a page of the web out of a container, which no reader of files has looked at.
    private Optional<FormatReader> reader(RawPage page) {
        boolean contained =
                page.captured().filter(day -> day.from() == Evidence.CONTAINER).isPresent();
        return contained ? Optional.empty() : formats.readerOf(head(page));
    }

    private static FileHead head(RawPage page) {
        try {
            return FileHead.of(file(page));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SavedFile file(RawPage page) {
        var file = page.origin().file();
        int folders = Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')); // of whatever computer it came in on
        return new BytesFile(page.origin(), file.substring(folders + 1), 0, page.bytes());
    }

    private static RawPage inUtf8(RawPage page, Charset charset) {
        var bytes = new String(page.bytes(), charset).getBytes(StandardCharsets.UTF_8);
        return new RawPage(
                page.origin(),
                page.kind(),
                page.address(),
                page.captured(),
                Optional.of(StandardCharsets.UTF_8.name()),
                bytes,
                page.resources(),
                page.doubts());
    }

    /// Of more than one article none is chosen.
    private Extraction part(FormatReader reader, RawPage page) {
        var found = new Found();
        try {
            reader.read(file(page), found);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (found.articles.size() == 1) return found.articles.getFirst();
        var none = new Problem(Problem.Kind.NOT_AN_ARTICLE, page.origin(), NoArticle.NO_TEXT.code());
        return new Extraction.NotAnArticle(none);
    }

    /// Takes what a reader finds in the part of a file.
    private final class Found implements PageSink {

        private final List<Extraction> articles = new ArrayList<>();

        @Override
        public void page(RawPage page) {
            articles.add(pages.understand(page));
        }

        @Override
        public void article(Harvest harvest, List<Problem> doubts) {
            var whole = pages.completed(harvest);
            articles.add(new Extraction.Understood(whole.article(), whole.capture(), doubts, whole.pictures()));
        }

        @Override
        public void problem(Problem problem) {
            articles.add(new Extraction.NotAnArticle(problem));
        }

        @Override
        public void file(SavedFile inside) {
            throw new UnsupportedOperationException("a file within an article: " + inside.origin());
        }

        @Override
        public boolean stopped() {
            return false;
        }
    }
}
