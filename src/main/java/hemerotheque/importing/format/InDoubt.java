package hemerotheque.importing.format;

import hemerotheque.model.Harvest;
import hemerotheque.model.Origin;
import hemerotheque.model.Problem;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Sends on what a reader finds, with the doubts about the file it finds it in.
///
/// @param doubts asked for each page when it is sent, as some are known only once its bytes were read
public record InDoubt(PageSink pages, Supplier<List<Problem>> doubts) implements PageSink {

    @Override
    public void page(RawPage page) {
        var doubted = page;
        for (var doubt : doubts.get()) {
            doubted = doubted.inDoubt(new Problem(doubt.kind(), page.origin(), doubt.detail()));
        }
        pages.page(doubted);
    }

    @Override
    public void article(Harvest harvest, List<Problem> own) {
        var more = doubts.get().stream()
                .map(doubt -> new Problem(doubt.kind(), harvest.capture().origin(), doubt.detail()))
                .toList();
        var doubted = more.isEmpty() ? harvest : harvest.with(harvest.capture().inDoubt(more));
        pages.article(doubted, Stream.concat(own.stream(), more.stream()).toList());
    }

    @Override
    public void problem(Problem problem) {
        pages.problem(problem);
    }

    @Override
    public void reading(Origin origin, Consumer<PageSink> reading) {
        pages.reading(origin, sink -> reading.accept(new InDoubt(sink, doubts)));
    }

    @Override
    public void file(SavedFile inside) {
        pages.file(inside);
    }

    @Override
    public boolean stopped() {
        return pages.stopped();
    }
}
