package hemerotheque.ui;

import hemerotheque.search.ParsedQuery;
import java.util.Optional;
import java.util.function.Function;

/// Reads a question once for all who show something of it: chips, their explanation, its values. From any thread.
final class LastRead implements Function<String, ParsedQuery> {

    private record Read(String words, ParsedQuery understood) {}

    private final Function<String, ParsedQuery> reader;
    private Optional<Read> last = Optional.empty();

    LastRead(Function<String, ParsedQuery> reader) {
        this.reader = reader;
    }

    @Override
    public synchronized ParsedQuery apply(String words) {
        var read =
                last.filter(known -> known.words().equals(words)).orElseGet(() -> new Read(words, reader.apply(words)));
        last = Optional.of(read);
        return read.understood();
    }

    /// Has the next question read anew: its words may mean something else now.
    synchronized void forget() {
        last = Optional.empty();
    }
}
