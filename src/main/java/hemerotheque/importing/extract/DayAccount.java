package hemerotheque.importing.extract;

import hemerotheque.model.Evidence;
import hemerotheque.model.Explanation.Day;
import hemerotheque.model.Explanation.DayReason;
import hemerotheque.model.Precision;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What became of each day that a page tells, and why.
final class DayAccount implements Trace {

    private final List<Day> refused = new ArrayList<>();

    private DayAccount() {}

    /// Those that may be right first, then those that cannot.
    static List<Day> of(Page page, Stretch body, Headline headline) {
        var account = new DayAccount();
        var candidates = DayCandidates.of(page, Nearness.of(page, body, headline), account);
        var chosen = new PublishedDay(candidates).chosen();
        var days = new ArrayList<Day>();
        for (var candidate : candidates) days.add(day(candidate, reason(candidate, chosen)));
        days.addAll(account.refused);
        return days;
    }

    @Override
    public void refused(DayCandidate candidate, DayReason why) {
        refused.add(day(candidate, why));
    }

    @Override
    public void weightless(String value, double score) {
        MachineDate.read(value)
                .map(stamp -> DayCandidates.timed(stamp, Evidence.TIME, value, score, false))
                .ifPresent(candidate -> refused(candidate, DayReason.WEIGHTLESS));
    }

    private static Day day(DayCandidate candidate, DayReason why) {
        return new Day(candidate.told(), candidate.said(), candidate.score(), why);
    }

    private static DayReason reason(DayCandidate candidate, PublishedDay.Chosen chosen) {
        if (is(candidate, chosen.published())) return DayReason.PUBLISHED;
        if (is(candidate, chosen.modified())) return DayReason.CHANGED;
        if (candidate.modified()) return DayReason.UPDATE;
        if (chosen.published().isEmpty()) return DayReason.DOUBTFUL;
        return beside(candidate, chosen.published().get());
    }

    /// The very one: two candidates may be equal.
    private static boolean is(DayCandidate candidate, Optional<DayCandidate> chosen) {
        return chosen.filter(one -> one == candidate).isPresent();
    }

    private static DayReason beside(DayCandidate candidate, DayCandidate published) {
        boolean day = candidate.precision() == Precision.DAY;
        if (candidate.precision() == published.precision() && candidate.day().equals(published.day()))
            return DayReason.AGREES;
        if (published.precision() == Precision.DAY) return day ? DayReason.OUTWEIGHED : DayReason.COARSE;
        return day ? DayReason.DOUBTFUL : DayReason.OUTWEIGHED;
    }
}
