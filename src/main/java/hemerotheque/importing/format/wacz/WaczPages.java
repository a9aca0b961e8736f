package hemerotheque.importing.format.wacz;

import hemerotheque.importing.format.InDoubt;
import hemerotheque.importing.format.LimitReached;
import hemerotheque.importing.format.PageSink;
import hemerotheque.importing.format.SavedFile;
import hemerotheque.importing.format.Unreadable;
import hemerotheque.importing.format.warc.Checksums;
import hemerotheque.importing.format.warc.Crawl;
import hemerotheque.importing.format.warc.Listed;
import hemerotheque.importing.format.warc.WarcReader;
import hemerotheque.importing.format.zip.Zip;
import hemerotheque.importing.format.zip.ZippedFile;
import hemerotheque.model.Problem;
import hemerotheque.model.Problem.Kind;
import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;

/// One reading of one WACZ, for its pages.
final class WaczPages {

    private static final Pattern ARCHIVE = Pattern.compile("archive/.+\\.w?arc(?:\\.gz)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern LIST = Pattern.compile("pages/[^/]+\\.jsonl", Pattern.CASE_INSENSITIVE);

    private final SavedFile file;
    private final PageSink pages;
    private final Zip zip;
    private final List<String> lacks = new ArrayList<>();
    private final Map<ZippedFile, SavedFile> reached = new IdentityHashMap<>();

    WaczPages(SavedFile file, PageSink pages) throws IOException {
        this.file = file;
        this.pages = pages;
        this.zip = Zip.of(file);
    }

    void read() throws IOException {
        zip.problems().forEach(pages::problem);
        var archives = named(ARCHIVE);
        if (archives.isEmpty()) {
            problem(Kind.DAMAGED, "no-warc");
            return;
        }
        var told = dataPackage();
        tellMissing(told);
        var listed = listed(told);
        if (!lacks.isEmpty()) problem(Kind.INCOMPLETE, String.join(" ", lacks));
        var crawl = crawl(archives);
        for (var archive : archives) {
            if (pages.stopped()) return;
            read(archive, told, listed, crawl);
        }
        if (listed.missing() > 0 && !pages.stopped()) problem(Kind.INCOMPLETE, "missing-pages:" + listed.missing());
    }

    private List<ZippedFile> named(Pattern name) {
        return zip.files().stream()
                .filter(inside -> name.matcher(inside.fullName()).matches())
                .toList();
    }

    private void problem(Kind kind, String detail) {
        pages.problem(new Problem(kind, file.origin(), detail));
    }

    private DataPackage dataPackage() {
        var found = zip.file(DataPackage.NAME);
        if (found.isEmpty()) {
            lacks.add("no-datapackage");
            return DataPackage.NONE;
        }
        try {
            var told = DataPackage.of(small(found.get()));
            var digest = zip.file(DataPackage.OWN_DIGEST);
            if (digest.isEmpty()) return told;
            var all = told.with(small(digest.get()));
            checked(found.get(), all);
            return all;
        } catch (JacksonException _) {
            pages.problem(new Problem(Kind.DAMAGED, found.get().origin(), "json"));
        } catch (IOException e) {
            pages.problem(Unreadable.of(found.get().origin(), e));
        }
        return DataPackage.NONE;
    }

    private static byte[] small(ZippedFile file) throws IOException {
        return file.bytes(DataPackage.LARGEST).orElseThrow(() -> new LimitReached((DataPackage.LARGEST >> 20) + " MB"));
    }

    /// What the package names among its archives and lists, and the zip does not hold; wherever its path leads.
    private void tellMissing(DataPackage told) {
        for (var path : told.digests().keySet()) {
            boolean index = path.startsWith("indexes/") || path.startsWith("logs/"); // of no use here
            if (!index && zip.file(path).isEmpty()) {
                pages.problem(new Problem(Kind.NOT_FOUND, file.origin().inside(path), ""));
            }
        }
    }

    private Listed listed(DataPackage told) {
        var list = new PageList();
        for (var part : named(LIST)) add(part, told, list);
        if (list.isFull()) problem(Kind.TOO_LARGE, "pages:" + PageList.MOST);
        if (!list.pages().isEmpty()) return Listed.of(list.pages());
        lacks.add("no-list");
        return Listed.all();
    }

    private void add(ZippedFile part, DataPackage told, PageList list) {
        if (refused(part)) return;
        checked(part, told);
        try (var in = part.open()) {
            long unreadable = list.add(in);
            if (unreadable > 0) pages.problem(new Problem(Kind.DAMAGED, part.origin(), "lines:" + unreadable));
        } catch (IOException e) {
            pages.problem(Unreadable.of(part.origin(), e));
        }
    }

    private boolean refused(ZippedFile file) {
        file.refusal().ifPresent(pages::problem);
        return file.refusal().isPresent();
    }

    private Crawl crawl(List<ZippedFile> archives) {
        var readable = archives.stream()
                .filter(archive -> archive.refusal().isEmpty())
                .map(this::inReach)
                .toList();
        return Crawl.of(readable, pages::stopped);
    }

    /// The same each time, so that one that has to be unpacked for it is unpacked once.
    private SavedFile inReach(ZippedFile archive) {
        return reached.computeIfAbsent(archive, ZippedFile::inReach);
    }

    private void read(ZippedFile archive, DataPackage told, Listed listed, Crawl crawl) {
        if (refused(archive)) return;
        var doubts = checked(archive, told).map(List::of).orElse(List.of());
        try {
            new WarcReader().read(inReach(archive), new InDoubt(pages, () -> doubts), listed, crawl);
        } catch (IOException e) {
            pages.problem(Unreadable.of(archive.origin(), e));
        }
    }

    /// The problem that the bytes of `file` are not those that the package tells, sent as well.
    private Optional<Problem> checked(ZippedFile file, DataPackage told) {
        var digest = told.digest(file.fullName());
        try {
            if (digest.isEmpty() || agrees(file, digest.get())) return Optional.empty();
        } catch (IOException _) {
            return Optional.empty(); // whoever reads it tells
        }
        var problem = new Problem(Kind.WRONG_CHECKSUM, file.origin(), "");
        pages.problem(problem);
        return Optional.of(problem);
    }

    private static boolean agrees(ZippedFile file, String told) throws IOException {
        var digest = Checksums.digest(told);
        if (digest.isEmpty()) return true;
        try (var in = new DigestInputStream(file.open(), digest.get())) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return Checksums.is(told, digest.get().digest());
    }
}
