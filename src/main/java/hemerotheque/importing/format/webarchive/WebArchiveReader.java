package hemerotheque.importing.format.webarchive;

import hemerotheque.importing.format.BaseTag;
import hemerotheque.importing.format.FileHead;
import hemerotheque.importing.format.FormatReader;
import hemerotheque.importing.format.LocatedResources;
import hemerotheque.importing.format.PageSink;
import hemerotheque.importing.format.RawPage;
import hemerotheque.importing.format.RawPage.Kind;
import hemerotheque.importing.format.ResourcesOnDemand;
import hemerotheque.importing.format.SavedFile;
import hemerotheque.importing.format.webarchive.WebArchive.Resource;
import hemerotheque.importing.picture.Resources;
import hemerotheque.model.Origin;
import hemerotheque.model.Problem;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads a page that Safari saved as a `.webarchive`. No day of capture stands in it.
///
/// Source: Apple's WebArchive, of WebKit.
public final class WebArchiveReader implements FormatReader {

    /// Bytes, our choice: a page with its styles, fonts and photographs.
    static final int LARGEST_BINARY = 64 << 20;

    /// Bytes, our choice: in base64, and held as text while it is read.
    static final int LARGEST_XML = 32 << 20;

    /// Bytes of the page in it, our choice: what a page may have elsewhere.
    static final int LARGEST_PAGE = 16 << 20;

    private static final Pattern BEGINNING = Pattern.compile(
            "bplist|(?:ï»¿)?\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!DOCTYPE\\s+plist|<plist)[\\s>]", Pattern.CASE_INSENSITIVE);

    private static final Pattern KEY = Pattern.compile("Web(?:MainResource|Subresources|SubframeArchives|Resource)");

    @Override
    public boolean recognises(FileHead head) {
        var text = head.latin();
        return BEGINNING.matcher(text).lookingAt() && (KEY.matcher(text).find() || head.hasExtension("webarchive"));
    }

    @Override
    public void read(SavedFile file, PageSink pages) throws IOException {
        int largest = WebArchive.isBinary(FileHead.of(file).bytes()) ? LARGEST_BINARY : LARGEST_XML;
        var bytes = file.bytes(largest);
        if (bytes.isEmpty()) {
            pages.problem(tooLarge(file.origin(), largest));
            return;
        }
        var archive = WebArchive.read(bytes.get());
        if (archive.isPresent()) send(archive.get(), bytes.get(), file, pages);
        else pages.problem(new Problem(Problem.Kind.DAMAGED, file.origin(), "no-main"));
    }

    private static Problem tooLarge(Origin from, int largest) {
        return new Problem(Problem.Kind.TOO_LARGE, from, (largest >> 20) + " MB");
    }

    private static void send(WebArchive archive, byte[] bytes, SavedFile file, PageSink pages) {
        var from = file.origin();
        var main = archive.main();
        var kind = kind(main);
        if (kind.isEmpty()) {
            var detail = main.isPicture() ? "picture" : "no-page";
            pages.problem(new Problem(Problem.Kind.NOT_AN_ARTICLE, from, detail));
        } else if (main.bytes().length > LARGEST_PAGE) {
            pages.problem(tooLarge(from, LARGEST_PAGE));
        } else if (!archive.cut()) {
            pages.page(page(main, kind.get(), bytes, file));
        } else {
            var loss = new Problem(Problem.Kind.INCOMPLETE, from, "truncated");
            pages.page(page(main, kind.get(), bytes, file).inDoubt(loss));
            pages.problem(loss);
        }
    }

    /// A page where the type says so or says nothing; nothing for a picture, a film, a PDF.
    private static Optional<Kind> kind(Resource main) {
        return switch (main.type()) {
            case "text/html", "application/xhtml+xml", "" -> Optional.of(Kind.MARKUP);
            case "text/plain" -> Optional.of(Kind.PLAIN);
            default -> Optional.empty();
        };
    }

    private static RawPage page(Resource main, Kind kind, byte[] bytes, SavedFile file) {
        var base = BaseTag.in(main.bytes()).or(main::address);
        return new RawPage(
                file.origin(),
                kind,
                main.address().filter(address -> address.startsWith("http://") || address.startsWith("https://")),
                Optional.empty(),
                main.charset(),
                main.bytes(),
                new ResourcesOnDemand(file, bytes, again -> pictures(again, base)));
    }

    private static Resources pictures(byte[] bytes, Optional<String> base) {
        var pictures = new LocatedResources(base);
        WebArchive.read(bytes).stream()
                .flatMap(archive -> archive.others().stream())
                .filter(Resource::isPicture)
                .forEach(other -> other.address().ifPresent(address -> pictures.add(address, other.bytes())));
        return pictures;
    }
}
