package hemerotheque.cli;

import hemerotheque.search.Timeline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// A timeline for a person: a row for each bar, from the first that holds something to the last.
record TimelineTable(Session session) {

    private static final String NONE = "—";

    void write(Timeline timeline) {
        if (timeline.layers().isEmpty() && timeline.archive().isEmpty()) counts(timeline);
        else if (timeline.total() > 0) figures(timeline);
    }

    private void counts(Timeline timeline) {
        var table = new CountTable(session);
        var rows =
                table.of(timeline.bars().entrySet(), bar -> timeline.step().label(bar.getKey()), bar -> bar.getValue());
        table.write("cli.search.timeline", rows, "cli.search.undated", timeline.undated());
    }

    private void figures(Timeline timeline) {
        var heading = new ArrayList<>(List.of(session.say("cli.search.timeline"), session.say("cli.search.articles")));
        if (timeline.archive().isPresent()) heading.addAll(List.of("‰", session.say("cli.search.archive")));
        for (var layer : timeline.layers()) heading.add(layer.source().orElseGet(() -> session.say("timeline.others")));
        var rows = new ArrayList<List<String>>();
        starts(timeline).forEach(start -> rows.add(row(timeline, start)));
        if (timeline.undated() > 0) rows.add(undated(timeline));
        session.out().line("");
        new FigureTable(session).write(heading, rows);
    }

    private static Stream<LocalDate> starts(Timeline timeline) {
        if (timeline.bars().isEmpty()) return Stream.empty();
        var last = timeline.bars().lastKey();
        return Stream.iterate(timeline.bars().firstKey(), day -> !day.isAfter(last), timeline.step()::next);
    }

    private List<String> row(Timeline timeline, LocalDate start) {
        var figures = session.figures();
        var row = new ArrayList<>(List.of(timeline.step().label(start), figures.whole(timeline.at(start))));
        if (timeline.archive().isPresent()) {
            long all = timeline.inArchive(start);
            row.add(all == 0 ? NONE : figures.tenths(timeline.perThousand(start)));
            row.add(figures.whole(all));
        }
        for (var layer : timeline.layers()) row.add(figures.whole(layer.counts().at(start)));
        return row;
    }

    private List<String> undated(Timeline timeline) {
        var figures = session.figures();
        var row = new ArrayList<>(List.of(session.say("cli.search.undated"), figures.whole(timeline.undated())));
        timeline.archive().ifPresent(whole -> row.addAll(List.of(NONE, figures.whole(whole.undated()))));
        for (var layer : timeline.layers()) row.add(figures.whole(layer.counts().undated()));
        return row;
    }
}
