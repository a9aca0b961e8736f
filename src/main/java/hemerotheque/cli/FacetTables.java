package hemerotheque.cli;

import hemerotheque.search.Choice;
import hemerotheque.search.Facet;
import hemerotheque.search.Facets;
import hemerotheque.search.Narrowing;
import hemerotheque.wording.FacetWords;
import java.util.ArrayList;
import java.util.List;

/// The facets of an answer for a person: the first values of each, those that the question names marked.
record FacetTables(Session session, Narrowing narrowing) {

    /// Lines, chosen: the screen of a terminal holds two such tables.
    private static final int LINES = 12;

    private static final String CHOSEN = "☑ ";

    void write(Facets facets) {
        facets.facets().forEach(this::write);
    }

    private void write(Facet facet) {
        var words = new FacetWords(session.wording());
        var counts = words.inOrder(facet);
        var rows = new ArrayList<CountTable.Row>();
        counts.stream()
                .limit(LINES)
                .map(count -> row(words, Choice.of(facet.kind(), count.value()), count.articles()))
                .forEach(rows::add);
        if (facet.without() > 0 && Choice.canLack(facet.kind()))
            rows.add(row(words, Choice.without(facet.kind()), facet.without()));
        new CountTable(session).write("facet." + facet.kind(), rows, "source.unknown", 0);
        if (facet.values() > LINES)
            session.out().line("  " + session.say("cli.search.facet.more", facet.values() - LINES));
        excluded(facet.kind())
                .forEach(name -> session.out().line("  ⊘ " + session.say("cli.search.facet.excluded", name)));
    }

    private CountTable.Row row(FacetWords words, Choice choice, long articles) {
        boolean chosen = narrowing.state(choice) == Narrowing.State.CHOSEN;
        return new CountTable.Row((chosen ? CHOSEN : "") + words.value(choice), articles);
    }

    private List<String> excluded(Facet.Kind kind) {
        var words = new FacetWords(session.wording());
        return narrowing.excluded(kind).stream().map(words::value).toList();
    }
}
