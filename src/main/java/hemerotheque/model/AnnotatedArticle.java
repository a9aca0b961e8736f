package hemerotheque.model;

import java.util.List;

/// An article with what a reader has written to it.
///
/// @param notes in the order in which they are read beside it
public record AnnotatedArticle(ArchivedArticle article, List<PlacedNote> notes) {

    public AnnotatedArticle {
        notes = List.copyOf(notes);
    }
}
