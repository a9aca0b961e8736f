package hemerotheque.importing.format;

import hemerotheque.model.Harvest;
import hemerotheque.model.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// What a file turns out to hold, read by the reader that recognises it.
public record Gathered(List<RawPage> pages, List<Problem> problems) implements PageSink {

    public static Gathered from(Path file) throws IOException {
        var gathered = new Gathered(new ArrayList<>(), new ArrayList<>());
        var reader = new Formats().readerOf(FileHead.of(file));
        if (reader.isEmpty()) throw new AssertionError("no reader for " + file);
        reader.get().read(file, file.toString(), gathered);
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
        throw new AssertionError("no finished article here: " + harvest);
    }

    @Override
    public void problem(Problem problem) {
        problems.add(problem);
    }
}
