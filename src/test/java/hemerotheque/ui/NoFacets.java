package hemerotheque.ui;

import hemerotheque.search.Facet;
import hemerotheque.search.FacetRequest;
import hemerotheque.search.Facets;
import hemerotheque.ui.facets.FacetsViewModel;
import java.nio.file.Path;
import java.util.List;

/// Articles that have nothing in common.
record NoFacets() implements FacetsViewModel.Work {

    @Override
    public Facets count(FacetRequest request) {
        return new Facets(0, List.of(), false);
    }

    @Override
    public void write(Facet facet, Path file) {
        throw new UnsupportedOperationException("nothing is written here");
    }
}
