package hemerotheque.cli;

import hemerotheque.search.Answer;
import hemerotheque.search.Hit;
import hemerotheque.search.SearchRequest;
import java.util.stream.Collectors;

/// An answer for a person: the total, each hit with its number, headline, imprint and snippet, then what was counted.
record FoundList(Session session) {

    private static final String INDENT = "    ";

    void write(Answer answer, SearchRequest request) {
        var figures = session.figures();
        session.out().line(figures.folded(figures.results(answer.total()), answer.total() - answer.lines()));
        answer.hits().forEach(this::hit);
        long after = answer.listed() - request.offset() - answer.hits().size();
        if (after > 0 && !answer.hits().isEmpty()) {
            int next = request.offset() + answer.hits().size();
            session.out().line("\n" + session.say("cli.search.more", after, Integer.toString(next)));
        }
        answer.timeline().ifPresent(new TimelineTable(session)::write);
    }

    void hit(Hit hit) {
        var teaser = hit.teaser();
        session.out().line("");
        session.out().line("[" + teaser.id() + "] " + Paper.bold(teaser.headline()));
        session.out().line(INDENT + new Imprint(session).of(teaser));
        if (!hit.lacking().isEmpty())
            session.out().line(INDENT + session.say("search.lacks", String.join(", ", hit.lacking())));
        if (!hit.reprints().isEmpty()) session.out().line(Lines.wrapped(reprints(hit), INDENT));
        var snippet = Marked.bold(hit.snippet());
        if (!snippet.isBlank()) session.out().line(Lines.wrapped(snippet, INDENT));
    }

    private String reprints(Hit hit) {
        var ids = hit.reprints().stream().map(id -> "[" + id + "]").collect(Collectors.joining(" "));
        return session.figures().reprints(hit.reprints().size()) + " " + ids;
    }
}
