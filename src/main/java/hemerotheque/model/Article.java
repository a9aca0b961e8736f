package hemerotheque.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// An article of the press, whole and alone: nothing of the page around it.
///
/// @param headline as the reader should see it, its quotes and spaces mended
/// @param kicker the few words above the headline (surtitre)
/// @param standfirst the summary under the headline (chapô), not a part of `body`
/// @param authors in the order of the byline
/// @param modified the day of its last update, where the page tells one apart from the publication
/// @param language an ISO 639-1 code
/// @param body in reading order, without headline and standfirst; empty where a database gave its notice without the
/// text
/// @param notice what a press database notes of it
public record Article(
        Optional<Source> source,
        Optional<String> kicker,
        String headline,
        Optional<String> standfirst,
        List<Author> authors,
        Optional<PublicationDate> published,
        Optional<PublicationDate> modified,
        Optional<String> section,
        Optional<String> language,
        List<String> tags,
        List<Block> body,
        Notice notice) {

    /// An article without a kicker, of which no database has noted anything.
    public Article(
            Optional<Source> source,
            String headline,
            Optional<String> standfirst,
            List<Author> authors,
            Optional<PublicationDate> published,
            Optional<PublicationDate> modified,
            Optional<String> section,
            Optional<String> language,
            List<String> tags,
            List<Block> body) {
        this(
                source,
                Optional.empty(),
                headline,
                standfirst,
                authors,
                published,
                modified,
                section,
                language,
                tags,
                body,
                Notice.NONE);
    }

    public Article {
        Text.requireSome(headline, "a headline");
        authors = List.copyOf(authors);
        tags = List.copyOf(tags);
        body = List.copyOf(body);
    }

    /// The same article in the language of `code`.
    public Article inLanguage(String code) {
        return new Article(
                source,
                kicker,
                headline,
                standfirst,
                authors,
                published,
                modified,
                section,
                Optional.of(code),
                tags,
                body,
                notice);
    }

    /// The same article published on another date.
    public Article published(Optional<PublicationDate> date) {
        return new Article(
                source, kicker, headline, standfirst, authors, date, modified, section, language, tags, body, notice);
    }

    /// Whether there is a text to read, if only the words of a picture.
    public boolean hasText() {
        return body.stream().anyMatch(block -> !block.text().isBlank());
    }

    /// Every text that is read on its own, from the kicker to the last block, as a page has them one below the other.
    public List<String> texts() {
        var heads = Stream.of(kicker, Optional.of(headline), standfirst).flatMap(Optional::stream);
        var blocks = body.stream().map(Block::texts).flatMap(List::stream);
        return Stream.concat(heads, blocks).toList();
    }

    /// The text of the body: its blocks but the figures, a blank line between two.
    public String text() {
        return text(body);
    }

    /// The text of a body that stands alone, as [#text()] has it.
    public static String text(List<Block> body) {
        return body.stream()
                .filter(block -> !(block instanceof Block.Figure))
                .map(Block::text)
                .collect(Collectors.joining("\n\n"));
    }
}
