package hemerotheque.archive;

import hemerotheque.importing.PageImport;
import hemerotheque.importing.format.FollowedFile;
import hemerotheque.importing.format.Formats;
import hemerotheque.importing.format.PageSink;
import hemerotheque.importing.format.RawPage;
import hemerotheque.importing.format.SavedFile;
import hemerotheque.importing.format.Unreadable;
import hemerotheque.model.Digest;
import hemerotheque.model.Harvest;
import hemerotheque.model.Origin;
import hemerotheque.model.Problem;
import hemerotheque.store.FileState;
import hemerotheque.store.SettledFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/// Reads each file that the walk finds.
final class Feeder implements FileWalk.Visitor, PageSink {

    /// Kilobytes that an article which is still to be read from its file may take.
    private static final int UNKNOWN = 256;

    private final Formats formats;
    private final PageImport pages;
    private final ParsePool parse;
    private final PageFlow.Shortcut shortcut;
    private final Lane lane;
    private final Map<String, Long> counts = new HashMap<>();
    private Extent read = Extent.NONE;
    private Optional<FollowedFile> present = Optional.empty();
    private long reached; // bytes of the present file
    private Optional<Rest> rest = Optional.empty(); // of the present file

    Feeder(Formats formats, PageImport pages, ParsePool parse, PageFlow.Shortcut shortcut, Lane lane) {
        this.formats = formats;
        this.pages = pages;
        this.parse = parse;
        this.shortcut = shortcut;
        this.lane = lane;
    }

    /// How far the reading has come.
    Extent read() {
        return read;
    }

    /// How many files each format had, by its code.
    Map<String, Long> counts() {
        return counts;
    }

    @Override
    public void file(Path file) {
        lane.hold();
        long size = 0;
        reached = 0;
        try {
            var settled = shortcut.settled(file);
            if (settled.filter(SettledFile::whole).isPresent()) {
                size = Files.size(file);
                passAll(settled.get());
            } else {
                var followed = new FollowedFile(SavedFile.on(file));
                size = followed.size();
                present = Optional.of(followed);
                if (settled.isPresent()) readRest(followed, settled.get());
                else file(followed);
            }
        } catch (IOException e) {
            problem(Unreadable.of(Origin.file(file.toString()), e));
        }
        present = Optional.empty();
        reached = 0;
        read = read.andFile(size);
    }

    private void offer(Future<Input> input, int kilobytes) {
        reached = Math.max(reached, present.map(FollowedFile::place).orElse(0L));
        lane.offer(new Lane.Coming(input, read.andBytes(reached), kilobytes));
    }

    /// Reads what is not settled of `file`.
    private void readRest(SavedFile file, SettledFile settled) {
        passAll(settled);
        give(new Input.Begun(settled));
        var left = new Rest(settled, shortcut, this::give);
        rest = Optional.of(left);
        formats.read(file, left, this);
        rest = Optional.empty();
        if (!stopped()) give(new Input.Ended());
    }

    private void passAll(SettledFile settled) {
        settled.stretches().forEach(stretch -> pass(settled.file(), stretch));
    }

    private void pass(FileState file, long stretch) {
        long after = 0;
        while (!stopped()) {
            var page = shortcut.settled(file, stretch, after);
            give(new Input.Passed(page.outcomes()));
            if (!page.more()) return;
            after = page.last();
        }
    }

    private void give(Input input) {
        offer(CompletableFuture.completedFuture(input), 0);
    }

    /// Whether the next input of the present file is settled.
    private boolean passes() {
        return rest.filter(Rest::passes).isPresent();
    }

    @Override
    public void file(SavedFile file) {
        formats.read(file, this);
    }

    @Override
    public boolean stopped() {
        return lane.stopped();
    }

    @Override
    public void page(RawPage page) {
        lane.hold();
        if (stopped() || passes()) return;
        int kilobytes = lane.roomFor(page.bytes().length >> 10);
        offer(parse.run(lane::hold, () -> input(page), () -> tooSlow(page.origin())), kilobytes);
    }

    @Override
    public void recognised(String format) {
        counts.merge(format, 1L, Long::sum);
    }

    private static Input tooSlow(Origin origin) {
        var seconds = Long.toString(ParsePool.LONGEST.toSeconds());
        return new Input.Unread(new Problem(Problem.Kind.TOO_SLOW, origin, seconds + " s"));
    }

    private Input input(RawPage page) {
        var sha256 = Digest.sha256(page.bytes());
        return shortcut.of(page.origin(), sha256).orElseGet(() -> new Input.Read(page, pages.understand(page, sha256)));
    }

    @Override
    public void article(Harvest harvest, List<Problem> doubts) {
        lane.hold();
        if (stopped() || passes()) return;
        var origin = harvest.capture().origin();
        int kilobytes = lane.roomFor(harvest.original().length >> 10);
        offer(parse.run(lane::hold, () -> finished(harvest, doubts), () -> tooSlow(origin)), kilobytes);
    }

    @Override
    public void reading(Origin origin, Consumer<PageSink> reading) {
        lane.hold();
        if (stopped() || passes()) return;
        var late = new LateReading(origin, this::input, this::finished);
        int kilobytes = lane.roomFor(UNKNOWN);
        offer(parse.run(lane::hold, () -> late.of(reading), () -> tooSlow(origin)), kilobytes);
    }

    private Input finished(Harvest harvest, List<Problem> doubts) {
        var capture = harvest.capture();
        return shortcut.of(capture.origin(), capture.sha256())
                .orElseGet(() -> new Input.Finished(pages.completed(harvest), doubts));
    }

    @Override
    public void problem(Problem problem) {
        if (!passes()) give(new Input.Unread(problem));
    }
}
