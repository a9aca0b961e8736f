package hemerotheque.importing.extract;

import hemerotheque.model.Evidence;
import hemerotheque.model.Precision;
import hemerotheque.model.PublicationDate;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

/// The day of publication among all days that a page tells: scored candidates, of which those that agree win. A lone
/// doubtful day is none.
final class PublishedDay {

    /// @param modified the day of the last change, where it is told apart
    record Days(Optional<PublicationDate> published, Optional<PublicationDate> modified) {}

    /// The candidates that are told.
    record Chosen(Optional<DayCandidate> published, Optional<DayCandidate> modified) {

        private Days told() {
            return new Days(published.map(DayCandidate::told), modified.map(DayCandidate::told));
        }
    }

    private final List<DayCandidate> candidates;

    PublishedDay(List<DayCandidate> candidates) {
        this.candidates = candidates;
    }

    static Days of(Page page, Stretch body, Headline headline) {
        var candidates = DayCandidates.of(page, Nearness.of(page, body, headline), Trace.NOBODY);
        return new PublishedDay(candidates).chosen().told();
    }

    Chosen chosen() {
        var published = best();
        var modified = lastChange();
        if (published.isEmpty()) {
            var lone = modified.filter(DayCandidate::isSure); // the only day shown, and the page calls it an update
            return new Chosen(lone, Optional.empty());
        }
        var later = modified.filter(m -> isLater(m, published.get()));
        return new Chosen(published, later);
    }

    private Optional<DayCandidate> lastChange() {
        return candidates.stream()
                .filter(DayCandidate::modified)
                .max(Comparator.comparing(DayCandidate::day)
                        .thenComparing(DayCandidate::isTimed)
                        .thenComparing(DayCandidate::score));
    }

    private static boolean isLater(DayCandidate modified, DayCandidate published) {
        return modified.day().isAfter(published.day()) || modified.day().equals(published.day()) && modified.isTimed();
    }

    /// The day with the greatest sum of scores, each kind of evidence counted once; of its candidates the best.
    private Optional<DayCandidate> best() {
        var sums = new HashMap<LocalDate, HashMap<Evidence, Double>>();
        var fit = candidates.stream()
                .filter(c -> !c.modified() && c.precision() == Precision.DAY)
                .toList();
        for (var c : fit)
            sums.computeIfAbsent(c.day(), _ -> new HashMap<>()).merge(kin(c.from()), c.score(), Math::max);
        for (var c : fit) lendToNeighbours(c, sums);
        var day = fit.stream()
                .max(Comparator.<DayCandidate>comparingDouble(c -> sum(sums.get(c.day())))
                        .thenComparing(DayCandidate::score))
                .filter(c -> sum(sums.get(c.day())) >= DayCandidate.SURE);
        if (day.isEmpty()) return coarse();
        var agreeing = fit.stream().filter(c -> c.day().equals(day.get().day())).toList();
        boolean timed = agreeing.stream().anyMatch(c -> c.isTimed() && c.isSure());
        return agreeing.stream()
                .filter(c -> !timed || c.isTimed() && c.isSure())
                .min(Comparator.comparing(DayCandidate::from)); // evidence stands from the firmest on
    }

    /// A stamp in UTC just around midnight speaks for the local day too, where the page shows that day.
    private static void lendToNeighbours(DayCandidate c, HashMap<LocalDate, HashMap<Evidence, Double>> sums) {
        if (c.time().isEmpty() || !c.offset().equals(Optional.of(ZoneOffset.UTC))) return;
        int hour = c.time().get().getHour();
        var neighbour = hour < 7 ? c.day().minusDays(1) : hour >= 22 ? c.day().plusDays(1) : c.day();
        var shown = sums.get(neighbour);
        if (!neighbour.equals(c.day()) && shown != null) shown.merge(kin(c.from()), c.score() * 0.95, Math::max);
    }

    /// Two of one kind do not agree: they are copied from one place.
    private static Evidence kin(Evidence from) {
        return from == Evidence.BYLINE ? Evidence.VISIBLE : from;
    }

    private static double sum(HashMap<Evidence, Double> scores) {
        var sorted = scores.values().stream().sorted(Comparator.reverseOrder()).toList();
        double sum = 0;
        for (int i = 0; i < sorted.size(); i++) sum += i == 0 ? sorted.get(i) : sorted.get(i) * 0.6;
        return sum;
    }

    /// The best month or year, where no day is sure.
    private Optional<DayCandidate> coarse() {
        return candidates.stream()
                .filter(c -> !c.modified() && c.precision() != Precision.DAY && c.isSure())
                .max(Comparator.comparingDouble(DayCandidate::score));
    }
}
