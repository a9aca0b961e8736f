package hemerotheque.importing.format.zip;

import hemerotheque.importing.format.SavedFile;
import hemerotheque.importing.picture.Resources;
import hemerotheque.model.Origin;
import hemerotheque.model.Problem;
import hemerotheque.model.Problem.Kind;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// What lies in a zip. One on the disk is read where it lies; one in another container is held in memory.
public final class Zip {

    /// What systems leave in the zips that they make.
    private static final Pattern LEFTOVER = Pattern.compile(
            "(?:.*/)?(?:__MACOSX/.*|\\.DS_Store|\\._[^/]*|Thumbs\\.db|desktop\\.ini)", Pattern.CASE_INSENSITIVE);

    private final SavedFile source;
    private final Limits limits;
    private final Allowance allowance;
    private final List<ZippedFile> files = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Beside beside = new Beside(files);

    private Zip(SavedFile source, Limits limits, Allowance allowance) {
        this.source = source;
        this.limits = limits;
        this.allowance = allowance;
    }

    /// @throws IOException where it cannot be read at all; what is damaged is among the problems
    public static Zip of(SavedFile file) throws IOException {
        return of(file, Limits.USUAL);
    }

    static Zip of(SavedFile file, Limits limits) throws IOException {
        var allowance = file instanceof ZippedFile inner ? inner.allowance() : new Allowance(limits.total());
        var source = file.jumps() ? file : Held.of(file, limits.entry());
        var zip = new Zip(source, limits, allowance);
        zip.list();
        return zip;
    }

    private void list() throws IOException {
        var window = new Window(source);
        var directory = Directory.in(window, limits.entries());
        if (directory.filter(found -> found.whole() && found.split()).isPresent()) {
            problem(Kind.UNSUPPORTED, "split");
        } else if (directory
                .filter(found -> found.whole() && !found.entries().isEmpty())
                .isPresent()) {
            take(directory.get().entries());
        } else {
            takeWithout(directory, Salvage.from(window, limits.entries()), window.size());
        }
    }

    /// @param directory absent, damaged or empty
    private void takeWithout(Optional<Directory> directory, List<Entry> found, long size) {
        var told = directory.map(Directory::entries).orElse(List.of());
        if (told.isEmpty() && found.isEmpty()) {
            boolean empty = directory.filter(Directory::whole).isPresent();
            problem(empty ? Kind.EMPTY_FILE : Kind.DAMAGED, empty ? "no-entry" : "no-directory");
            return;
        }
        problem(Kind.DAMAGED, directory.map(one -> "directory:" + one.at()).orElse("cut:" + size));
        take(told.size() > found.size() ? told : found);
    }

    private void take(List<Entry> entries) {
        if (entries.size() > limits.entries()) problem(Kind.TOO_LARGE, "entries:" + limits.entries());
        var times = new HashMap<String, Integer>();
        for (var entry : entries.subList(0, Math.min(entries.size(), limits.entries()))) {
            if (entry.isFolder() || LEFTOVER.matcher(entry.name()).matches()) continue;
            int time = times.merge(entry.name(), 1, Integer::sum);
            files.add(new ZippedFile(this, entry, time == 1 ? entry.name() : entry.name() + " (" + time + ")"));
        }
    }

    private void problem(Kind kind, String detail) {
        problems.add(new Problem(kind, origin(), detail));
    }

    /// Every file, in the order of the zip, those of one name too; without folders, and without what macOS and Windows
    /// leave in zips for themselves.
    public List<ZippedFile> files() {
        return List.copyOf(files);
    }

    /// The first file of that name.
    public Optional<ZippedFile> file(String fullName) {
        return files.stream().filter(file -> file.fullName().equals(fullName)).findFirst();
    }

    /// What is wrong with the zip as a whole.
    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    /// The problem that the bytes unpacked so far are too many; nothing while they are not.
    public Optional<Problem> exhaustion() {
        return allowance.isSpent()
                ? Optional.of(new Problem(Kind.TOO_LARGE, origin(), allowance.limit()))
                : Optional.empty();
    }

    Resources beside(String page) {
        return reference -> beside.at(page, reference);
    }

    Origin origin() {
        return source.origin();
    }

    int depth() {
        return source.depth();
    }

    SavedFile source() {
        return source;
    }

    Limits limits() {
        return limits;
    }

    Allowance allowance() {
        return allowance;
    }
}
