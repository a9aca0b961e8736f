package hemerotheque.ui.saved;

import hemerotheque.ui.search.Found;
import hemerotheque.ui.search.Question;
import hemerotheque.ui.search.SearchViewModel;

/// Notes that the answer of a saved search is looked at, however its question came to be asked. The same answer brought
/// up to date, while articles come in, is no visit.
public final class Visits {

    private Visits() {}

    public static void note(SearchViewModel search, SavedViewModel saved) {
        search.shown().subscribe((before, now) -> {
            if (now.map(Found::question).equals(before.map(Found::question))) return;
            now.map(Found::question)
                    .filter(question -> question.filter().isNone())
                    .map(Question::words)
                    .flatMap(saved::asking)
                    .ifPresent(saved::visit);
        });
    }
}
