package hemerotheque.importing.format;

import java.util.List;
import java.util.Optional;

/// The readers there are, in the order in which they are asked.
public final class Formats {

    private final List<FormatReader> readers;

    public Formats() {
        this.readers = List.of(
                new HtmlReader(), new JsonLinesReader(), new TextReader()); // text last: it takes what no other knows
    }

    /// Every reader, in order.
    List<FormatReader> readers() {
        return readers;
    }

    /// The first reader that recognises a file which begins so, or nothing.
    public Optional<FormatReader> readerOf(FileHead head) {
        return readers.stream().filter(reader -> reader.recognises(head)).findFirst();
    }
}
