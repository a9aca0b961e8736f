package hemerotheque.cli;

import hemerotheque.archive.Annotations;
import hemerotheque.model.Anchor;
import hemerotheque.model.AnnotatedArticle;
import hemerotheque.model.ArticleId;
import hemerotheque.model.PlacedNote;
import java.util.List;

/// Notes for a person: each article with its number, headline and imprint, below it its notes with theirs.
record NoteLines(Session session) {

    private static final String INDENT = "    ";
    private static final String INNER = "      ";

    void write(Annotations annotations, List<ArticleId> articles) {
        var annotated = annotations.annotated(articles).toList();
        long notes = annotated.stream().mapToLong(one -> one.notes().size()).sum();
        session.out().line(session.say("cli.notes.total", notes, annotated.size()));
        annotated.forEach(this::article);
        long left = annotations.all().left();
        if (left > 0) session.out().line("\n" + Lines.wrapped(session.say("cli.notes.left", left), ""));
    }

    private void article(AnnotatedArticle annotated) {
        var article = annotated.article();
        session.out().line("");
        session.out()
                .line("[" + article.id() + "] " + Paper.bold(article.article().headline()));
        session.out().line(INDENT + new Imprint(session).of(article.article()));
        annotated.notes().forEach(this::note);
    }

    private void note(PlacedNote placed) {
        var note = placed.note();
        var number = Long.toString(note.id());
        var colour = session.say("note.colour", note.colour());
        var head = note.passage()
                .map(Anchor::line)
                .map(quote ->
                        session.say(placed.lost() ? "cli.notes.lost" : "cli.notes.passage", number, quote, colour))
                .orElseGet(() -> session.say("cli.notes.whole", number, colour));
        session.out().line(Lines.wrapped(head, INDENT));
        note.text().ifPresent(text -> session.out().line(Lines.wrapped(text, INNER)));
    }
}
