package hemerotheque.ui.facets;

import hemerotheque.search.Facet;

/// A line of the panel.
sealed interface Line {

    /// What a line is known by, whatever its counts are.
    Object key();

    record Heading(Facet.Kind kind) implements Line {
        @Override
        public Object key() {
            return kind;
        }
    }

    record Value(Group.Row row) implements Line {
        @Override
        public Object key() {
            return row.choice();
        }
    }

    /// Leads to all values.
    ///
    /// @param values that are not shown
    record More(Facet.Kind kind, int values) implements Line {
        @Override
        public Object key() {
            return "more " + kind;
        }
    }
}
