package hemerotheque.importing.format.zip;

import hemerotheque.importing.format.FileHead;
import hemerotheque.importing.format.FormatReader;
import hemerotheque.importing.format.PageSink;
import hemerotheque.importing.format.SavedFile;
import hemerotheque.model.Problem;
import hemerotheque.model.Problem.Kind;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads a zip of whatever the program reads, a folder beside a page as that page's own, and a zip in a zip.
///
/// Source: PKWARE APPNOTE 6.3.
public final class ZipReader implements FormatReader {

    /// A file, an empty directory, or the first piece of several.
    private static final Pattern BEGINNING = Pattern.compile("^(?:PK00)?PK(?:\\x03\\x04|\\x05\\x06|\\x07\\x08)");

    /// A program of Windows that unpacks itself, or something before the zip.
    private static final Pattern LATER = Pattern.compile("^MZ.*PK\\x03\\x04", Pattern.DOTALL);

    /// Files in which pages and their pictures lie apart.
    private static final Pattern HARVEST = Pattern.compile("\\.w?arc(?:\\.gz)?$", Pattern.CASE_INSENSITIVE);

    private final Limits limits;

    public ZipReader() {
        this(Limits.USUAL);
    }

    ZipReader(Limits limits) {
        this.limits = limits;
    }

    @Override
    public boolean recognises(FileHead head) {
        return isZip(head) || head.hasExtension("zip") && head.isBinary();
    }

    /// Whether it begins as zips do, or as a program that unpacks itself.
    public static boolean isZip(FileHead head) {
        var text = head.latin();
        return BEGINNING.matcher(text).find() || LATER.matcher(text).find();
    }

    @Override
    public void read(SavedFile file, PageSink pages) throws IOException {
        var tooDeep = nesting(file);
        if (tooDeep.isPresent()) pages.problem(tooDeep.get());
        else readZip(file, pages);
    }

    /// The problem that zips lie in one another too deep; nothing up to the limit.
    public static Optional<Problem> nesting(SavedFile zip) {
        return Optional.of(new Problem(Kind.TOO_LARGE, zip.origin(), "nesting:" + Limits.NESTING))
                .filter(_ -> zip.depth() >= Limits.NESTING);
    }

    private void readZip(SavedFile file, PageSink pages) throws IOException {
        var zip = Zip.of(file, limits);
        zip.problems().forEach(pages::problem);
        var other = OtherDocument.kind(zip);
        if (other.isPresent())
            pages.problem(new Problem(Kind.UNKNOWN_FORMAT, file.origin(), "document:" + other.get()));
        else read(zip, pages);
    }

    private static void read(Zip zip, PageSink pages) {
        var files = zip.files();
        var belonging = new PageFolders(files.stream().map(ZippedFile::fullName).toList());
        for (var file : files) {
            if (pages.stopped()) return;
            if (!belonging.hold(file.fullName())) read(file, pages);
            if (zip.exhaustion().isPresent()) {
                pages.problem(zip.exhaustion().get());
                return;
            }
        }
    }

    private static void read(ZippedFile file, PageSink pages) {
        if (file.refusal().isPresent()) {
            pages.problem(file.refusal().get());
            return;
        }
        pages.file(HARVEST.matcher(file.name()).find() ? file.inReach() : file);
        file.doubts().forEach(pages::problem); // in the report too, the only place where it turns out to be no article
    }
}
