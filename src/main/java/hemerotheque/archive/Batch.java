package hemerotheque.archive;

import hemerotheque.store.Arrival;
import hemerotheque.store.Milestone;
import hemerotheque.store.Portion;
import hemerotheque.store.SettledFile;
import hemerotheque.store.Stretch;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What waits to be stored together, file by file. All that one page gave is always in one batch.
final class Batch {

    /// How far the file has come that is being read.
    ///
    /// @param failed whether something in it failed: then it is read again next time, from its beginning
    /// @param notes on the whole file, which are not stored yet
    private record Reach(
            SettledFile file, long settled, boolean failed, Optional<Milestone> milestone, Optional<byte[]> notes) {

        static Reach of(SettledFile file) {
            return new Reach(file, file.inputs(), false, Optional.empty(), Optional.empty());
        }

        Reach further(boolean fails) {
            return new Reach(file, settled + 1, failed || fails, milestone, notes);
        }

        Reach at(String place) {
            return new Reach(file, settled, failed, Optional.of(new Milestone(settled, place)), notes);
        }

        Reach with(Optional<byte[]> found) {
            return new Reach(file, settled, failed, milestone, found);
        }

        Stretch stretch(boolean whole) {
            return failed
                    ? new Stretch(file.file(), file.inputs(), file.inputs(), false)
                    : new Stretch(file.file(), file.inputs(), settled, whole, milestone, notes);
        }
    }

    private final List<Portion> portions = new ArrayList<>();
    private List<Arrival> arrivals = new ArrayList<>();
    private Optional<Reach> open = Optional.empty();
    private int size;
    private long weight;

    /// What comes from now on is from `file`, after what is settled of it.
    void begin(SettledFile file) {
        close(false);
        open = Optional.of(Reach.of(file));
    }

    /// All of the open file that lies before `place` was added, and reading can begin there.
    void milestone(String place) {
        open = open.map(reach -> reach.at(place));
    }

    /// What was found out on the whole of the open file.
    void note(byte[] found) {
        open = open.map(reach -> reach.with(Optional.of(found)));
    }

    /// The file was read to its end.
    void end() {
        close(true);
        open = Optional.empty();
    }

    /// @param given what came of one input
    /// @param failed whether it could not be read
    void add(List<Arrival> given, boolean failed) {
        open = open.map(reach -> reach.further(failed));
        arrivals.addAll(given);
        size += given.size();
        for (var arrival : given) weight += weight(arrival);
    }

    /// @param given what came of inputs that earlier imports have settled; to be called while no file is open
    void pass(List<Arrival> given) {
        arrivals.addAll(given);
        size += given.size();
    }

    private static long weight(Arrival arrival) {
        if (!(arrival instanceof Arrival.Fresh(var harvest))) return 0;
        long pictures = harvest.pictures().stream()
                .mapToLong(picture -> picture.bytes().length)
                .sum();
        return harvest.original().length + pictures;
    }

    private void close(boolean whole) {
        if (!whole && arrivals.isEmpty()) return;
        portions.add(portion(whole));
        arrivals = new ArrayList<>();
        open = open.map(reach -> reach.with(Optional.empty()));
    }

    private Portion portion(boolean whole) {
        return new Portion(open.map(reach -> reach.stretch(whole)), arrivals);
    }

    boolean isEmpty() {
        return portions.isEmpty() && arrivals.isEmpty();
    }

    /// Arrivals.
    int size() {
        return size;
    }

    /// Bytes of pages and pictures.
    long weight() {
        return weight;
    }

    /// All that waits, and none of it waits any longer; the file that is open stays so.
    List<Portion> take() {
        close(false);
        var taken = List.copyOf(portions);
        portions.clear();
        size = 0;
        weight = 0;
        return taken;
    }
}
