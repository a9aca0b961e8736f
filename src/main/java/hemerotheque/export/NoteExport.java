package hemerotheque.export;

import hemerotheque.model.Anchor;
import hemerotheque.model.AnnotatedArticle;
import hemerotheque.model.Note;
import hemerotheque.model.PlacedNote;
import hemerotheque.model.PublicationDate;
import hemerotheque.model.Source;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/// What a reader has written to articles, in outside formats.
public final class NoteExport {

    private static final List<String> HEADING = List.of(
            "note", "id", "title", "source", "published", "quote", "found", "text", "colour", "made", "changed");

    private NoteExport() {}

    /// A line of JSON for each note of `annotated`; `found` is null for a note of the whole article, and false where
    /// the passage is no longer there.
    public static List<String> lines(AnnotatedArticle annotated) {
        return annotated.notes().stream().map(placed -> line(annotated, placed)).toList();
    }

    private static String line(AnnotatedArticle annotated, PlacedNote placed) {
        var article = annotated.article().article();
        var note = placed.note();
        var line = JsonMapper.shared().createObjectNode();
        line.put("note", note.id());
        line.put("id", note.article().toString());
        line.put("title", article.headline());
        line.put("source", article.source().map(Source::name).orElse(null));
        line.put("published", article.published().map(PublicationDate::iso).orElse(null));
        line.put("quote", note.passage().map(Anchor::quote).orElse(null));
        if (note.passage().isPresent()) line.put("found", !placed.lost());
        else line.putNull("found");
        line.put("text", note.text().orElse(null));
        line.put("colour", note.colour().code());
        line.put("made", note.made().toString());
        line.put("changed", note.changed().toString());
        return line.toString();
    }

    /// The heading of a table for spreadsheets, whose rows are [#rows].
    public static String heading() {
        return "\ufeff" + CsvRow.of(HEADING);
    }

    /// A row for each note of `annotated`: the same as in [#lines].
    public static List<String> rows(AnnotatedArticle annotated) {
        return annotated.notes().stream().map(placed -> row(annotated, placed)).toList();
    }

    private static String row(AnnotatedArticle annotated, PlacedNote placed) {
        var article = annotated.article().article();
        var note = placed.note();
        return CsvRow.of(List.of(
                Long.toString(note.id()),
                note.article().toString(),
                article.headline(),
                article.source().map(Source::name).orElse(""),
                article.published().map(PublicationDate::iso).orElse(""),
                note.passage().map(Anchor::quote).orElse(""),
                note.passage().map(_ -> Boolean.toString(!placed.lost())).orElse(""),
                note.text().orElse(""),
                note.colour().code(),
                note.made().toString(),
                note.changed().toString()));
    }

    /// Markdown: the headline of the article as a heading, its imprint, then each passage as a quote with the note
    /// under it.
    public static String markdown(AnnotatedArticle annotated) {
        var article = annotated.article();
        var head = Stream.of(
                "# " + Markdown.escaped(article.article().headline()), Markdown.escaped(Headings.imprint(article)));
        var notes = annotated.notes().stream().map(PlacedNote::note).flatMap(NoteExport::paragraphs);
        return Stream.concat(head, notes).filter(part -> !part.isEmpty()).collect(Collectors.joining("\n\n", "", "\n"));
    }

    private static Stream<String> paragraphs(Note note) {
        return Stream.concat(
                note.passage().map(passage -> Markdown.quoted(passage.quote())).stream(),
                note.text().map(Markdown::escaped).stream());
    }
}
