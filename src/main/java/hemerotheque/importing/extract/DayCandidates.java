package hemerotheque.importing.extract;

import hemerotheque.importing.extract.MachineDate.Stamp;
import hemerotheque.model.Evidence;
import hemerotheque.model.Precision;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// The days that a page tells, gathered one by one; those that cannot be are left out.
final class DayCandidates {

    private static final LocalDate EARLIEST = LocalDate.of(1600, 1, 1);

    private static final Pattern MONTH = Pattern.compile("((?:1[6-9]|20)\\d\\d)-(0[1-9]|1[0-2])");

    private final Optional<LocalDate> captured;
    private final List<DayCandidate> all = new ArrayList<>();

    /// @param captured no day after it can be right
    private DayCandidates(Optional<LocalDate> captured) {
        this.captured = captured;
    }

    /// All candidates of `page`, in the order in which they were found.
    static List<DayCandidate> of(Page page, Nearness near) {
        var candidates = new DayCandidates(page.captured());
        new ToldDays(page, near, candidates).gather();
        new ShownDays(page, near, candidates).gather();
        return List.copyOf(candidates.all);
    }

    /// Adds the day, or the month, that `value` writes for machines, if it does.
    void addStamp(String value, Evidence from, double score, boolean modified) {
        var month = MONTH.matcher(value.strip());
        if (month.matches()) {
            var first = LocalDate.of(Integer.parseInt(month.group(1)), Integer.parseInt(month.group(2)), 1);
            add(untimed(first, Precision.MONTH, from, score, modified));
            return;
        }
        MachineDate.read(value).ifPresent(stamp -> add(timed(stamp, from, score, modified)));
    }

    private static DayCandidate timed(Stamp stamp, Evidence from, double score, boolean modified) {
        return new DayCandidate(stamp.day(), Precision.DAY, stamp.time(), stamp.offset(), from, score, modified);
    }

    static DayCandidate untimed(LocalDate day, Precision precision, Evidence from, double score, boolean modified) {
        return new DayCandidate(day, precision, Optional.empty(), Optional.empty(), from, score, modified);
    }

    void add(DayCandidate candidate) {
        if (isPossible(candidate.day()) && candidate.score() > 0) all.add(candidate);
    }

    private boolean isPossible(LocalDate day) {
        return day.isAfter(EARLIEST)
                && !day.equals(LocalDate.EPOCH) // what programs write for no day
                && captured.map(c -> !day.isAfter(c)).orElse(true);
    }

    /// The year that the best candidate in `month` so far has.
    Optional<Integer> yearOf(int month) {
        return all.stream()
                .filter(c -> c.day().getMonthValue() == month)
                .max(Comparator.comparingDouble(DayCandidate::score))
                .map(c -> c.day().getYear());
    }
}
