package hemerotheque.archive;

import hemerotheque.importing.format.PageSink;
import hemerotheque.importing.format.RawPage;
import hemerotheque.importing.format.SavedFile;
import hemerotheque.model.Harvest;
import hemerotheque.model.Origin;
import hemerotheque.model.Problem;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Takes the one article of which a reader has left the reading to others.
///
/// @param origin under which it is told of where reading it fails
/// @param page what comes of a page
/// @param article what comes of a finished article
record LateReading(Origin origin, Function<RawPage, Input> page, BiFunction<Harvest, List<Problem>, Input> article) {

    private static final Logger LOG = LoggerFactory.getLogger(LateReading.class);

    /// What `reading` finds. Never throws for what the article holds.
    Input of(Consumer<PageSink> reading) {
        var one = new One();
        try {
            reading.accept(one);
        } catch (RuntimeException | StackOverflowError e) {
            LOG.warn("{} could not be read", origin, e); // most likely our own fault
            return new Input.Unread(new Problem(Problem.Kind.DAMAGED, origin, e.toString()));
        }
        return one.found.orElseThrow(() -> new IllegalStateException("nothing was sent of " + origin));
    }

    private final class One implements PageSink {

        private Optional<Input> found = Optional.empty();

        private void take(Input input) {
            if (found.isPresent()) throw new IllegalStateException("a second article was sent of " + origin);
            found = Optional.of(input);
        }

        @Override
        public void page(RawPage raw) {
            take(page.apply(raw));
        }

        @Override
        public void article(Harvest harvest, List<Problem> doubts) {
            take(article.apply(harvest, doubts));
        }

        @Override
        public void problem(Problem problem) {
            take(new Input.Unread(problem));
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
