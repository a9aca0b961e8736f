package hemerotheque.search;

import hemerotheque.model.ArticleId;
import hemerotheque.model.PublicationDate;
import hemerotheque.model.Span;
import java.util.Optional;

/// A line of a concordance: one place where an article has what was looked for, with the words around it.
///
/// @param field HEADLINE, STANDFIRST (the kicker included), BODY or CAPTION
/// @param paragraph its number among the texts of that field, 0 or more
/// @param place of the keyword in the paragraph
/// @param left the words before the keyword, of the same paragraph; may be empty
/// @param keyword as the article writes it
/// @param right the words after it, with what stands between and after them
public record Occurrence(
        ArticleId article,
        String headline,
        Optional<String> source,
        Optional<PublicationDate> published,
        Field field,
        int paragraph,
        Span place,
        String left,
        String keyword,
        String right) {}
