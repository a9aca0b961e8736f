package hemerotheque.ui.search;

import hemerotheque.model.ArticleId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Where the reader has been: questions, each with the article that was open in its answer, and how far down it was
/// read. As in a browser, a new step after going back forgets what lay ahead.
///
/// An article that was stayed at is a step of its own; those that were passed on the way through a list are not.
public final class Trail {

    /// @param place of the line in its list, 0 for the first
    /// @param aside whether another article than that of the line is open: one that a link or an occurrence led to
    /// @param height how far down it was read: 0 at the top, 1 at the end
    public record Opened(ArticleId article, int place, boolean aside, double height) {

        /// The article of a line, at its top.
        static Opened at(ArticleId article, int place) {
            return new Opened(article, place, false, 0);
        }

        Opened read(double down) {
            return new Opened(article, place, aside, down);
        }
    }

    /// @param typed whether the question is still being typed: the next one typed takes its place
    /// @param stayed whether the article was stayed at: the next one does not take its place
    record Visit(Question question, Optional<Opened> opened, boolean typed, boolean stayed) {

        private Visit at(Opened other) {
            return new Visit(question, Optional.of(other), typed, stayed);
        }
    }

    /// Visits, chosen: more than anybody walks back.
    private static final int LONGEST = 200;

    private final List<Visit> visits = new ArrayList<>();
    private int here;

    Trail(Question first) {
        visits.add(new Visit(first, Optional.empty(), false, false));
    }

    /// The same way, walked on apart from this one.
    Trail copy() {
        var other = new Trail(here().question());
        other.visits.clear();
        other.visits.addAll(visits);
        other.here = here;
        return other;
    }

    Visit here() {
        return visits.get(here);
    }

    boolean hasBefore() {
        return here > 0;
    }

    boolean hasAfter() {
        return here < visits.size() - 1;
    }

    void visit(Question question, boolean typed) {
        if (question.equals(here().question())) return;
        forgetAhead();
        if (typed && here().typed() && hasBefore()) visits.removeLast();
        step(new Visit(question, Optional.empty(), typed, false));
    }

    /// Notes that the answer came up with this article open, which the reader has not chosen.
    void show(Opened opened) {
        if (here().opened().isEmpty()) visits.set(here, here().at(opened));
    }

    /// Notes that the reader opened an article: what was typed up to here is now a place of its own.
    void open(Opened opened) {
        if (here().opened().filter(before -> isSame(before, opened)).isPresent()) return;
        var visit = new Visit(here().question(), Optional.of(opened), false, false);
        if (here().stayed() || opened.aside()) {
            forgetAhead();
            step(visit);
        } else {
            visits.set(here, visit);
        }
    }

    private static boolean isSame(Opened one, Opened other) {
        return one.article().equals(other.article()) && one.aside() == other.aside();
    }

    /// Has `article`, if it is open, stay open wherever its line goes, and whether there is one.
    void keep(ArticleId article) {
        var visit = here();
        visit.opened()
                .filter(opened -> opened.article().equals(article))
                .ifPresent(opened ->
                        visits.set(here, visit.at(new Opened(article, opened.place(), true, opened.height()))));
    }

    /// Notes that the reader has been at `article` for a while, if it is still open.
    void stay(ArticleId article) {
        var visit = here();
        boolean open = visit.opened()
                .filter(opened -> opened.article().equals(article))
                .isPresent();
        if (open) visits.set(here, new Visit(visit.question(), visit.opened(), visit.typed(), true));
    }

    /// Notes how far down the open article was read, before something else is shown.
    void leave(double height) {
        here().opened().ifPresent(opened -> visits.set(here, here().at(opened.read(height))));
    }

    private void forgetAhead() {
        visits.subList(here + 1, visits.size()).clear();
    }

    private void step(Visit visit) {
        visits.add(visit);
        if (visits.size() > LONGEST) visits.removeFirst();
        here = visits.size() - 1;
    }

    Visit back() {
        if (hasBefore()) here--;
        return here();
    }

    Visit forward() {
        if (hasAfter()) here++;
        return here();
    }
}
