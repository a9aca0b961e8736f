package hemerotheque.index;

import hemerotheque.search.Beside;
import hemerotheque.search.Facet;
import hemerotheque.search.FacetRequest;
import hemerotheque.search.Facets;
import hemerotheque.search.Narrowing;
import hemerotheque.search.Query;
import hemerotheque.search.TimeLimit;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.search.IndexSearcher;

/// Counts the facets of one question in one state of the index: in one pass those of which it chooses nothing, in one
/// more each of the others, without what it chooses of it.
final class Faceting {

    /// What all of it may take, our choice; what was counted by then is told.
    private static final Duration LONGEST = Duration.ofSeconds(2);

    /// How a question is read: strictly, or widened.
    private interface Reading {
        org.apache.lucene.search.Query of(Query query);
    }

    private final IndexSearcher searcher;
    private final FacetNames names;
    private final FacetRequest request;
    private final Beside beside;
    private final QueryTranslator translator;

    Faceting(IndexSearcher shared, FacetNames names, FacetRequest request, Beside beside) {
        this.names = names;
        this.request = request;
        this.beside = beside;
        this.translator = new QueryTranslator(beside);
        searcher = new IndexSearcher(shared.getIndexReader());
        searcher.setTimeout(TimeLimit.from(LONGEST)::isOver);
    }

    /// Widened just where [Searching] widens; what is lifted does not change that.
    Facets count(Query query) throws IOException {
        var found = new ArrayList<FacetTally>();
        for (var reading : readings(translator.question(query))) {
            found.add(tally(reading.of(query), request.kinds()));
            if (found.getLast().total() == 0 && !searcher.timedOut()) continue;
            return facets(query, reading, found.getLast());
        }
        return facets(query, readings(translator.question(query)).getFirst(), found.getFirst());
    }

    /// In the order in which they are tried until one finds something.
    private List<Reading> readings(Question question) {
        Reading strict = query -> translator.strict(translator.question(query), request.filter());
        Reading wide = query -> translator.wide(translator.question(query), request.filter());
        Reading loose =
                query -> translator.wide(translator.question(query).loosened(translator::question), request.filter());
        return switch (request.match()) {
            case ALL -> List.of(strict);
            case MOST -> List.of(wide, loose);
            case AUTO -> {
                if (question.isSentence()) yield List.of(wide, loose);
                yield question.canWiden() ? List.of(strict, wide, loose) : List.of(strict);
            }
        };
    }

    private Facets facets(Query query, Reading reading, FacetTally found) throws IOException {
        var narrowing = Narrowing.of(query);
        var lifted = EnumSet.noneOf(Facet.Kind.class);
        lifted.addAll(narrowing.kinds());
        var facets = new ArrayList<Facet>();
        for (var facet : found.facets(request.most())) {
            if (!lifted.contains(facet.kind())) {
                facets.add(facet);
                continue;
            }
            var others = reading.of(narrowing.lift(facet.kind()).query());
            facets.addAll(tally(others, EnumSet.of(facet.kind())).facets(request.most()));
        }
        return new Facets(found.total(), facets, searcher.timedOut());
    }

    private FacetTally tally(org.apache.lucene.search.Query query, Set<Facet.Kind> kinds) throws IOException {
        return searcher.search(query, new Alone<>(new FacetTally(searcher.getIndexReader(), kinds, names, beside)));
    }
}
