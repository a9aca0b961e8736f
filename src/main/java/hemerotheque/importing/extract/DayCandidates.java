package hemerotheque.importing.extract;

import hemerotheque.importing.extract.MachineDate.Stamp;
import hemerotheque.model.Evidence;
import hemerotheque.model.Explanation.DayReason;
import hemerotheque.model.Precision;
import java.time.LocalDate;
import java.time.ZoneOffset;
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
    private final Trace trace;
    private final List<DayCandidate> all = new ArrayList<>();

    /// @param captured no day after it can be right
    private DayCandidates(Optional<LocalDate> captured, Trace trace) {
        this.captured = captured;
        this.trace = trace;
    }

    /// All candidates of `page`, in the order in which they were found.
    ///
    /// @param trace told of those that are left out
    static List<DayCandidate> of(Page page, Nearness near, Trace trace) {
        var candidates = new DayCandidates(page.captured(), trace);
        new ToldDays(page, near, candidates).gather();
        new ShownDays(page, near, candidates).gather();
        return List.copyOf(candidates.all);
    }

    /// Adds the day, or the month, that `value` writes for machines, if it does.
    void addStamp(String value, Evidence from, double score, boolean modified) {
        var month = MONTH.matcher(value.strip());
        if (month.matches()) {
            var first = LocalDate.of(Integer.parseInt(month.group(1)), Integer.parseInt(month.group(2)), 1);
            add(untimed(first, Precision.MONTH, from, value, score, modified));
            return;
        }
        MachineDate.read(value).ifPresent(stamp -> add(timed(stamp, from, value, score, modified)));
    }

    static DayCandidate timed(Stamp stamp, Evidence from, String said, double score, boolean modified) {
        return new DayCandidate(stamp.day(), Precision.DAY, stamp.time(), stamp.offset(), from, said, score, modified);
    }

    static DayCandidate untimed(
            LocalDate day, Precision precision, Evidence from, String said, double score, boolean modified) {
        return new DayCandidate(day, precision, Optional.empty(), Optional.empty(), from, said, score, modified);
    }

    void add(DayCandidate candidate) {
        if (!isPossible(candidate.day())) trace.refused(candidate, DayReason.IMPOSSIBLE);
        else if (isAfterCapture(candidate.day())) trace.refused(candidate, DayReason.AFTER_CAPTURE);
        else if (candidate.score() <= 0) trace.refused(candidate, DayReason.WEIGHTLESS);
        else all.add(candidate);
    }

    /// Leaves out what a `time` element tells, for want of anything that speaks for it.
    void leaveOut(String value, double score) {
        trace.weightless(value, score);
    }

    private static boolean isPossible(LocalDate day) {
        return day.isAfter(EARLIEST) && !day.equals(LocalDate.EPOCH); // what programs write for no day
    }

    private boolean isAfterCapture(LocalDate day) {
        return captured.isPresent() && day.isAfter(captured.get());
    }

    /// The day of a moment told in UTC, where `mention` tells the local hour of the same moment and no day: « hier à
    /// 19 h 05 » beside `2024-02-14T00:05Z`.
    Optional<LocalDate> localDay(FrenchDate.Mention mention) {
        if (!mention.relative() || mention.time().isEmpty()) return Optional.empty();
        var local = mention.time().get();
        return all.stream()
                .filter(c -> c.offset().equals(Optional.of(ZoneOffset.UTC)))
                .filter(c -> c.time().orElseThrow().getMinute() == local.getMinute())
                .map(c -> c.day().plusDays(daysBetween(c.time().orElseThrow().getHour(), local.getHour())))
                .findFirst();
    }

    /// From UTC to a place where it is `local` o'clock: no place is more than half a day away.
    private static int daysBetween(int utc, int local) {
        if (local - utc > 12) return -1;
        return utc - local > 12 ? 1 : 0;
    }

    /// The year that the best candidate in `month` so far has.
    Optional<Integer> yearOf(int month) {
        return all.stream()
                .filter(c -> c.day().getMonthValue() == month)
                .max(Comparator.comparingDouble(DayCandidate::score))
                .map(c -> c.day().getYear());
    }
}
