package hemerotheque.index;

import hemerotheque.search.SearchRequest;
import hemerotheque.search.Timeline;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.MultiCollectorManager;

/// All that one search counts, in the same pass: so total, facets and timeline always agree, also where time runs out.
record Counters(SearchRequest request, Tally tally, FacetTally facets, Optional<Layers> layers) {

    /// @return whose first result is that of `other`; what is counted stands in [#matches]
    MultiCollectorManager with(CollectorManager<?, ?> other) {
        return layers.map(by ->
                        new MultiCollectorManager(other, new Alone<>(tally), new Alone<>(facets), new Alone<>(by)))
                .orElseGet(() -> new MultiCollectorManager(other, new Alone<>(tally), new Alone<>(facets)));
    }

    Matches matches(List<Matches.Match> page, boolean widened, boolean partial) throws IOException {
        return new Matches(
                tally.total(),
                tally.lines(),
                widened && tally.total() > 0,
                page,
                List.of(),
                facets.facets(Integer.MAX_VALUE),
                timeline(),
                partial);
    }

    private Optional<Timeline> timeline() throws IOException {
        if (layers.isPresent()) return Optional.of(layers.get().timeline());
        return request.timeline().map(wanted -> tally.timeline(wanted.step()));
    }
}
