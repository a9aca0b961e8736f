package hemerotheque.importing.format;

import hemerotheque.importing.format.message.MessageReader;
import hemerotheque.importing.format.webarchive.WebArchiveReader;
import java.util.List;
import java.util.Optional;

/// The readers there are, in the order in which they are asked.
public final class Formats {

    private final List<FormatReader> readers;

    /// Those of this house.
    public Formats() {
        this(List.of(
                new MessageReader(),
                new WebArchiveReader(),
                new HtmlReader(),
                new JsonLinesReader(),
                new TextReader())); // text last: it takes what no other knows
    }

    public Formats(List<FormatReader> readers) {
        this.readers = List.copyOf(readers);
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
