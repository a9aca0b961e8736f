package hemerotheque.importing.format;

import hemerotheque.importing.format.corpus.AlcesteReader;
import hemerotheque.importing.format.corpus.PressCorpusReader;
import hemerotheque.importing.format.europresse.EuropresseReader;
import hemerotheque.importing.format.factiva.FactivaHtmlReader;
import hemerotheque.importing.format.factiva.FactivaRtfReader;
import hemerotheque.importing.format.factiva.FactivaTextReader;
import hemerotheque.importing.format.factiva.FactivaXmlReader;
import hemerotheque.importing.format.feed.FeedReader;
import hemerotheque.importing.format.lexisnexis.LexisMarkupReader;
import hemerotheque.importing.format.lexisnexis.LexisTextReader;
import hemerotheque.importing.format.lexisnexis.NexisRtfReader;
import hemerotheque.importing.format.lexisnexis.NexisTextReader;
import hemerotheque.importing.format.lexisnexis.NexisWordReader;
import hemerotheque.importing.format.lexisnexis.NitfReader;
import hemerotheque.importing.format.list.BibliographyReader;
import hemerotheque.importing.format.list.BookmarksReader;
import hemerotheque.importing.format.message.MessageReader;
import hemerotheque.importing.format.packed.PackedPageReader;
import hemerotheque.importing.format.record.JsonReader;
import hemerotheque.importing.format.record.TableReader;
import hemerotheque.importing.format.wacz.WaczReader;
import hemerotheque.importing.format.warc.WarcReader;
import hemerotheque.importing.format.webarchive.WebArchiveReader;
import hemerotheque.importing.format.zip.ZipReader;
import hemerotheque.model.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The readers there are, in the order in which they are asked.
public final class Formats {

    private static final Logger LOG = LoggerFactory.getLogger(Formats.class);

    private static final String UNKNOWN = "unknown";

    private final List<FormatReader> readers;

    /// Those of this house.
    public Formats() {
        this(List.of(
                new MessageReader(List.of(new EuropresseReader(), new FactivaHtmlReader(), new FactivaTextReader())),
                new WebArchiveReader(),
                new PackedPageReader(),
                new NexisWordReader(), // before the zip that it is
                new WaczReader(), // as well
                new ZipReader(),
                new WarcReader(),
                new EuropresseReader(),
                new FactivaHtmlReader(),
                new FactivaXmlReader(),
                new FactivaRtfReader(),
                new FactivaTextReader(),
                new LexisMarkupReader(),
                new LexisTextReader(),
                new NexisTextReader(),
                new NexisRtfReader(),
                new NitfReader(),
                new BookmarksReader(), // before pages, for which they would be taken
                new BibliographyReader(), // before feeds, for one in RDF names their words too
                new FeedReader(),
                new HtmlReader(),
                new JsonReader(), // before JSON Lines: a list in an object may stand on one line
                new JsonLinesReader(),
                new AlcesteReader(),
                new PressCorpusReader(),
                new TableReader(),
                new TextReader())); // text last: it takes what no other knows
    }

    public Formats(List<FormatReader> readers) {
        this.readers = List.copyOf(readers);
    }

    /// Every reader, in order.
    List<FormatReader> readers() {
        return readers;
    }

    /// Of every reader, in order, and `unknown`: what [PageSink#recognised] may be told.
    public List<String> codes() {
        return Stream.concat(readers.stream().map(FormatReader::code), Stream.of(UNKNOWN))
                .toList();
    }

    /// The first reader that recognises a file which begins so, or nothing.
    public Optional<FormatReader> readerOf(FileHead head) {
        return readers.stream().filter(reader -> reader.recognises(head)).findFirst();
    }

    /// Sends what `file` holds to `pages`. What stands in the way is a problem of that file, never an exception.
    public void read(SavedFile file, PageSink pages) {
        read(file, Resumption.NONE, pages);
    }

    /// The same for a reading that may begin where an earlier one was broken off.
    public void read(SavedFile file, Resumption resumption, PageSink pages) {
        try {
            var head = FileHead.of(file);
            var reader = readerOf(head);
            pages.recognised(reader.map(FormatReader::code).orElse(UNKNOWN));
            if (reader.isPresent()) reader.get().read(inHand(file, head), resumption, new InDoubt(pages, file::doubts));
            else pages.problem(unrecognised(file, head));
        } catch (IOException e) {
            pages.problem(Unreadable.of(file.origin(), e));
        } catch (UncheckedIOException e) {
            pages.problem(Unreadable.of(file.origin(), e.getCause()));
        } catch (CancellationException e) {
            throw e;
        } catch (RuntimeException | StackOverflowError e) {
            if (pages.stopped()) throw e;
            LOG.warn("{} could not be read", file.origin(), e); // most likely our own fault
            pages.problem(new Problem(Problem.Kind.DAMAGED, file.origin(), e.toString()));
        }
    }

    /// A short file was read whole when its format was looked for, and need not be opened again; of one in a container
    /// its reader knows more.
    private static SavedFile inHand(SavedFile file, FileHead head) {
        return head.whole()
                .filter(_ -> file.depth() == 0)
                .<SavedFile>map(bytes -> new BytesFile(file.origin(), file.name(), 0, bytes, file.beside()))
                .orElse(file);
    }

    /// @throws IOException where damage may be what keeps it from being recognised
    private static Problem unrecognised(SavedFile file, FileHead head) throws IOException {
        try (var in = file.open()) {
            in.skipNBytes(head.bytes().length);
            in.read();
        }
        var kind = head.bytes().length == 0 ? Problem.Kind.EMPTY_FILE : Problem.Kind.UNKNOWN_FORMAT;
        return new Problem(kind, file.origin(), "");
    }
}
