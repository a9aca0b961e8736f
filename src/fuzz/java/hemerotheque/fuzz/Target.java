package hemerotheque.fuzz;

import hemerotheque.importing.decode.PageDecoder;
import hemerotheque.importing.format.BytesFile;
import hemerotheque.importing.format.FileHead;
import hemerotheque.importing.format.FormatReader;
import hemerotheque.importing.format.RawPage;
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
import hemerotheque.importing.format.message.MessageReader;
import hemerotheque.importing.format.packed.PackedPageReader;
import hemerotheque.importing.format.record.JsonReader;
import hemerotheque.importing.format.record.TableReader;
import hemerotheque.importing.format.wacz.WaczReader;
import hemerotheque.importing.format.warc.WarcReader;
import hemerotheque.importing.format.webarchive.WebArchiveReader;
import hemerotheque.importing.format.zip.ZipReader;
import hemerotheque.model.Origin;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What can be given any bytes.
enum Target {
    DECODING(bytes -> new PageDecoder().decode(bytes, Optional.empty())),
    HTML(page(RawPage.Kind.MARKUP)),
    TEXT(page(RawPage.Kind.PLAIN)),
    RECORD(page(RawPage.Kind.RECORD)),
    CORPUS(page(RawPage.Kind.CORPUS)),
    MHTML(file("a.mhtml", new MessageReader(List.of(new EuropresseReader(), new FactivaHtmlReader())))),
    WARC(file("a.warc", new WarcReader())),
    WACZ(file("a.wacz", new WaczReader())),
    ZIP(file("a.zip", new ZipReader())),
    FEED(file("a.rss", new FeedReader())),
    JSON(file("a.json", new JsonReader())),
    TABLE(recognised("a.csv", new TableReader())),
    WEBARCHIVE(file("a.webarchive", new WebArchiveReader())),
    PACKED(file("a.html", new PackedPageReader())),
    RTF(file("a.rtf", new NexisRtfReader(), new FactivaRtfReader())),
    EUROPRESSE(file("a.html", new EuropresseReader())),
    FACTIVA(file("a.html", new FactivaHtmlReader(), new FactivaTextReader(), new FactivaXmlReader())),
    LEXIS(file("a.html", new LexisMarkupReader(), new LexisTextReader(), new NexisTextReader(), new NitfReader())),
    WORD(file("a.docx", new NexisWordReader())),
    QUESTION(bytes -> new AskedAgain(new String(bytes, StandardCharsets.UTF_8)).check());

    private static final Origin ORIGIN = Origin.file("fuzzed");

    private final Trial trial;

    Target(Trial trial) {
        this.trial = trial;
    }

    /// Something done with bytes; it fails where that shows a fault of ours.
    private interface Trial {
        void of(byte[] bytes) throws IOException;
    }

    static Optional<Target> of(String name) {
        return Arrays.stream(values())
                .filter(target -> target.name().equalsIgnoreCase(name))
                .findFirst();
    }

    static List<String> names() {
        return Arrays.stream(values())
                .map(target -> target.name().toLowerCase(Locale.ROOT))
                .toList();
    }

    void take(byte[] bytes) throws IOException {
        trial.of(bytes);
    }

    private static Trial page(RawPage.Kind kind) {
        var sink = new Understanding();
        return bytes -> sink.page(RawPage.file(ORIGIN, kind, bytes));
    }

    /// Each reader is given each input, whether it would recognise it or not.
    private static Trial file(String name, FormatReader... readers) {
        var sink = new Understanding();
        return bytes -> {
            for (var reader : readers) sink.read(reader, new BytesFile(ORIGIN, name, 0, bytes));
        };
    }

    /// The same of a reader that takes what it recognises only: it would not find its way without a heading.
    private static Trial recognised(String name, FormatReader reader) {
        var sink = new Understanding();
        return bytes -> {
            var file = new BytesFile(ORIGIN, name, 0, bytes);
            if (reader.recognises(FileHead.of(file))) sink.read(reader, file);
        };
    }
}
