package hemerotheque.ui.search;

import hemerotheque.model.ArticleId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Where the reader has been: questions, each with the article that was last opened in its answer. As in a browser, a
/// new step after going back forgets what lay ahead.
public final class Trail {

    /// @param place of the article in its list, 0 for the first
    public record Opened(ArticleId article, int place) {}

    /// @param typed whether the question is still being typed: the next one typed takes its place
    record Visit(Question question, Optional<Opened> opened, boolean typed) {}

    /// Visits, chosen: more than anybody walks back.
    private static final int LONGEST = 200;

    private final List<Visit> visits = new ArrayList<>();
    private int here;

    Trail(Question first) {
        visits.add(new Visit(first, Optional.empty(), false));
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
        visits.subList(here + 1, visits.size()).clear();
        if (typed && here().typed()) visits.removeLast();
        visits.add(new Visit(question, Optional.empty(), typed));
        if (visits.size() > LONGEST) visits.removeFirst();
        here = visits.size() - 1;
    }

    /// Notes that `article` was opened: what was typed up to here is now a place of its own.
    void open(Opened opened) {
        visits.set(here, new Visit(here().question(), Optional.of(opened), false));
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
