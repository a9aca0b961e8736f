package hemerotheque.model;

import java.util.Optional;

/// The few words that stand for an article in a list.
///
/// @param lede the standfirst, or else the opening of the body; at most some 300 characters
/// @param entry of the newest capture, see [Origin#entry]
/// @param captures how many the archive holds of it, 1 or more
public record Teaser(
        ArticleId id,
        Optional<String> source,
        Optional<String> section,
        Optional<PublicationDate> published,
        String headline,
        String lede,
        Optional<String> entry,
        int captures) {}
