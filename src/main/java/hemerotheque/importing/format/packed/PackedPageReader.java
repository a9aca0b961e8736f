package hemerotheque.importing.format.packed;

import hemerotheque.importing.format.FileHead;
import hemerotheque.importing.format.FormatReader;
import hemerotheque.importing.format.LocatedResources;
import hemerotheque.importing.format.PageSink;
import hemerotheque.importing.format.RawPage;
import hemerotheque.importing.format.ResourcesOnDemand;
import hemerotheque.importing.format.SavedFile;
import hemerotheque.importing.picture.Resources;
import hemerotheque.model.Origin;
import hemerotheque.model.Problem;
import java.io.IOException;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads a page that SingleFile saved as a zip which opens itself: the file is HTML, or a PNG, and a zip with the page
/// in `index.html`.
public final class PackedPageReader implements FormatReader {

    /// Bytes, our choice: a page with its fonts and photographs.
    static final int LARGEST_FILE = 64 << 20;

    /// Bytes of the page in it, our choice: what a page may have elsewhere.
    static final int LARGEST_PAGE = 16 << 20;

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G'};

    /// What SingleFile says of itself before its zip.
    private static final Pattern PACKED = Pattern.compile("<html[^>]*\\sdata-sfz", Pattern.CASE_INSENSITIVE);

    private static final String ZIP = "PK\u0003\u0004";

    /// Names of the page in the zip, also in a folder.
    private static final Pattern INDEX = Pattern.compile("(?:.*/)?index\\.html?", Pattern.CASE_INSENSITIVE);

    private static final String FOLDERS = "zip:/"; // a base under which every name is an address

    @Override
    public boolean recognises(FileHead head) {
        var bytes = head.latin();
        boolean picture = isPicture(head);
        if (!picture && !bytes.stripLeading().startsWith("<")) return false;
        boolean packed = picture
                || bytes.contains(ZIP)
                || bytes.contains("data-sfz") && PACKED.matcher(bytes).find();
        return packed && isPage(bytes.toLowerCase(Locale.ROOT));
    }

    private static boolean isPage(String lower) {
        return lower.contains("<!doctype html") || lower.contains("<html");
    }

    private static boolean isPicture(FileHead head) {
        for (int i = 0; i < PNG.length; i++) if (i >= head.bytes().length || head.bytes()[i] != PNG[i]) return false;
        return true;
    }

    @Override
    public void read(SavedFile file, PageSink pages) throws IOException {
        var bytes = file.bytes(LARGEST_FILE);
        if (bytes.isEmpty()) {
            pages.problem(tooLarge(file.origin(), LARGEST_FILE));
            return;
        }
        var files = PackedFiles.in(bytes.get());
        var index = files.flatMap(PackedPageReader::index);
        var page = index.flatMap(name -> files.get().bytes(name, LARGEST_PAGE));
        if (page.isEmpty()) {
            pages.problem(new Problem(Problem.Kind.DAMAGED, file.origin(), "no-main"));
        } else if (page.get().length > LARGEST_PAGE) {
            pages.problem(tooLarge(file.origin(), LARGEST_PAGE));
        } else {
            var pictures = new ResourcesOnDemand(file, bytes.get(), again -> pictures(again, index.get()));
            pages.page(RawPage.file(file.origin(), RawPage.Kind.MARKUP, page.get(), pictures));
        }
    }

    private static Problem tooLarge(Origin from, int largest) {
        return new Problem(Problem.Kind.TOO_LARGE, from, (largest >> 20) + " MB");
    }

    /// The page in the outermost folder; those further in are its frames.
    private static Optional<String> index(PackedFiles files) {
        return files.names().stream()
                .filter(name -> INDEX.matcher(name).matches())
                .min(Comparator.comparingLong(
                        name -> name.chars().filter(c -> c == '/').count()));
    }

    private static Resources pictures(byte[] bytes, String index) {
        var pictures = new LocatedResources(Optional.of(FOLDERS + index));
        PackedFiles.in(bytes)
                .ifPresent(files -> files.names().stream()
                        .filter(name -> !name.equals(index))
                        .forEach(name -> pictures.add(FOLDERS + name, () -> files.bytes(name, Resources.LARGEST))));
        return pictures;
    }
}
