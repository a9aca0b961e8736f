package hemerotheque.importing.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Where the body of an article may lie, asked of several witnesses; the stretch that most of them agree on.
final class Candidates {

    /// The share of the densest element's weight that a named container holds at the least, our choice: less is a part
    /// of a body.
    private static final double LEAST = 0.4;

    /// How much more weight the run around a stretch has, what share of it are links and what speaks against an
    /// article, where the stretch is but a piece of a body. Our choice: strict, since more is seldom better.
    private static final double MUCH_MORE = 1.5;

    private static final double FEW_LINKS = 0.1;

    private static final double FEW_OTHERS = 0.15;

    private final Page page;
    private final double[] weights;
    private final boolean[] witnessed;

    private record Candidate(Stretch stretch, double prior) {}

    private Candidates(Page page) {
        this.page = page;
        this.weights = page.passages().stream()
                .mapToDouble(p -> Math.max(0, page.weight(p)))
                .toArray();
        this.witnessed = Witness.of(page);
    }

    /// The body's stretch in `page`; empty where nothing reads like an article.
    static Stretch best(Page page) {
        return new Candidates(page).best();
    }

    private Stretch best() {
        var run = Segmentation.heaviest(page);
        if (page.dump()) return opened(run);
        var candidates = new ArrayList<Candidate>();
        candidates.add(new Candidate(run, 0.8));
        densest().ifPresent(stretch -> candidates.add(new Candidate(stretch, 1)));
        for (int promise : new int[] {10, 9, 8, 6, 5, 4, 3}) {
            heaviestOf(promise)
                    .filter(c -> weight(c.stretch()) > LEAST * weight(densest().orElse(run)))
                    .ifPresent(candidates::add);
        }
        if (count(witnessed) > 0) candidates.add(new Candidate(span(witnessed), 1.2));
        return candidates.stream()
                .max(Comparator.comparingDouble(candidate -> agreement(candidate, candidates)))
                .map(Candidate::stretch)
                .map(best -> isPart(best, run) ? run : best)
                .orElse(run);
    }

    /// Whether `best` is one of several pieces that a body is set in: much prose lies around it, and hardly anything
    /// else.
    private boolean isPart(Stretch best, Stretch run) {
        boolean inside = run.start() <= best.start() && run.end() >= best.end();
        return inside
                && weight(run) > MUCH_MORE * weight(best)
                && linkShare(run) < FEW_LINKS
                && refuse(run) < FEW_OTHERS;
    }

    /// A dump's stretch from its first paragraph on: the lines before it may be the title and its repetitions.
    private Stretch opened(Stretch whole) {
        var run = Filing.of(page, whole)
                .map(filed -> new Stretch(filed + 1, whole.end()))
                .orElse(whole);
        return page.in(run).stream()
                .filter(p -> p.words() >= 25 || p.isProse() && p.text().endsWith("."))
                .findFirst()
                .map(first -> new Stretch(first.index(), run.end()))
                .orElse(run);
    }

    private java.util.Optional<Stretch> densest() {
        return page.containers().stream()
                .max(Comparator.comparingDouble(c -> c.density() * (1 - linkShare(c.stretch()))))
                .map(Page.Container::stretch);
    }

    private java.util.Optional<Candidate> heaviestOf(int promise) {
        return page.containers().stream()
                .filter(c -> c.promise() == promise)
                .map(Page.Container::stretch)
                .max(Comparator.comparingDouble(this::weight))
                .filter(stretch -> weight(stretch) > 0)
                .map(stretch -> new Candidate(stretch, 0.6 + promise / 20.0));
    }

    private double agreement(Candidate one, List<Candidate> all) {
        double sum = 0;
        double priors = 0;
        for (var other : all) {
            if (other == one) continue;
            sum += other.prior() * overlap(one.stretch(), other.stretch());
            priors += other.prior();
        }
        double agreed = priors == 0 ? 1 : sum / priors;
        return agreed + 0.1 * one.prior() - 0.1 * refuse(one.stretch());
    }

    /// How much two stretches hold the same prose: 0 to 1.
    private double overlap(Stretch one, Stretch other) {
        double both = 0;
        for (int i = Math.max(one.start(), other.start()); i < Math.min(one.end(), other.end()); i++)
            both += weights[i];
        double sum = weight(one) + weight(other);
        return sum == 0 ? 0 : 2 * both / sum;
    }

    /// The share of a stretch's passages that speak against an article.
    private double refuse(Stretch stretch) {
        var passages = page.in(stretch);
        long bad = passages.stream()
                .filter(p -> Segmentation.weight(p, false) <= -8)
                .count();
        return passages.isEmpty() ? 1 : (double) bad / passages.size();
    }

    private double weight(Stretch stretch) {
        double sum = 0;
        for (int i = stretch.start(); i < stretch.end(); i++) sum += weights[i];
        return sum;
    }

    private double linkShare(Stretch stretch) {
        int linked = 0;
        int all = 1;
        for (var passage : page.in(stretch)) {
            if (passage.zone() != Zone.MAIN) continue;
            linked += passage.linked();
            all += passage.text().length();
        }
        return (double) linked / all;
    }

    private static int count(boolean[] marks) {
        int count = 0;
        for (boolean mark : marks) if (mark) count++;
        return count;
    }

    private static Stretch span(boolean[] marks) {
        int first = 0;
        int last = marks.length - 1;
        while (!marks[first]) first++;
        while (!marks[last]) last--;
        return new Stretch(first, last + 1);
    }
}
