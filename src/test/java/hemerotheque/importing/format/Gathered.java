package hemerotheque.importing.format;

import hemerotheque.model.Harvest;
import hemerotheque.model.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// What a file turns out to hold, read by the readers that recognise it and what lies in it.
public record Gathered(List<RawPage> pages, List<Harvest> articles, List<Problem> problems) implements PageSink {

    public Gathered() {
        this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }

    public static Gathered from(Path file) throws IOException {
        var gathered = new Gathered();
        gathered.file(SavedFile.on(file));
        return gathered;
    }

    /// The only page.
    public RawPage page() {
        if (pages.size() != 1) throw new AssertionError(this);
        return pages.getFirst();
    }

    /// `KIND detail` of each problem.
    public List<String> troubles() {
        return problems.stream()
                .map(problem -> (problem.kind() + " " + problem.detail()).strip())
                .toList();
    }

    @Override
    public void page(RawPage page) {
        pages.add(page);
    }

    @Override
    public void article(Harvest harvest, List<Problem> doubts) {
        articles.add(harvest);
    }

    @Override
    public void problem(Problem problem) {
        problems.add(problem);
    }

    @Override
    public void file(SavedFile inside) {
        new Formats().read(inside, this);
    }

    @Override
    public boolean stopped() {
        return false;
    }
}
