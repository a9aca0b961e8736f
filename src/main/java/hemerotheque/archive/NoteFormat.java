package hemerotheque.archive;

import hemerotheque.export.NoteExport;
import hemerotheque.model.AnnotatedArticle;

/// What notes can be written as, beside their articles.
public enum NoteFormat {
    /// A line of JSON for each note.
    JSON,
    /// A row for each note, for spreadsheets.
    CSV,
    /// A text for people.
    MARKDOWN;

    /// What stands before the first article, also where there is none.
    String beginning() {
        return this == CSV ? NoteExport.heading() : "";
    }

    /// What stands between two articles.
    String between() {
        return this == MARKDOWN ? "\n---\n\n" : "";
    }

    String of(AnnotatedArticle annotated) {
        return switch (this) {
            case JSON -> String.join("\n", NoteExport.lines(annotated)) + "\n";
            case CSV -> String.join("", NoteExport.rows(annotated));
            case MARKDOWN -> NoteExport.markdown(annotated);
        };
    }
}
