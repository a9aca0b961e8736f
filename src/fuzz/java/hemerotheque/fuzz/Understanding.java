package hemerotheque.fuzz;

import hemerotheque.importing.Extraction;
import hemerotheque.importing.PageImport;
import hemerotheque.importing.format.FormatReader;
import hemerotheque.importing.format.Formats;
import hemerotheque.importing.format.PageSink;
import hemerotheque.importing.format.RawPage;
import hemerotheque.importing.format.SavedFile;
import hemerotheque.model.Harvest;
import hemerotheque.model.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;

/// Understands every page that a reader finds. What the house would forgive itself in everyday use is a fault here.
final class Understanding implements PageSink {

    /// How the problem of a page tells that understanding it failed.
    private static final Pattern OURS = Pattern.compile("^[a-z0-9_.]+\\.[A-Za-z]+(?:Exception|Error)\\b");

    private final PageImport pages = new PageImport();
    private final Formats formats = new Formats();

    void read(FormatReader reader, SavedFile file) {
        try {
            reader.read(file, this);
        } catch (IOException | UncheckedIOException _) {
            // told as a problem of the file
        }
    }

    @Override
    public void page(RawPage page) {
        switch (pages.understand(page)) {
            case Extraction.NotAnArticle(var problem) -> problem(problem);
            case Extraction.Understood understood -> problems(understood.problems());
            case Extraction.Several(var all) -> all.forEach(understood -> problems(understood.problems()));
        }
    }

    @Override
    public void article(Harvest harvest, List<Problem> doubts) {
        pages.completed(harvest);
        problems(doubts);
    }

    @Override
    public void problem(Problem problem) {
        if (OURS.matcher(problem.detail()).find()) throw new AssertionError(problem);
    }

    private void problems(List<Problem> problems) {
        problems.forEach(this::problem);
    }

    @Override
    public void file(SavedFile inside) {
        formats.read(inside, this);
    }

    @Override
    public boolean stopped() {
        return false;
    }
}
