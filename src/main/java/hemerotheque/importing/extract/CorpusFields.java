package hemerotheque.importing.extract;

import hemerotheque.model.Article;
import hemerotheque.model.Author;
import hemerotheque.model.Block;
import hemerotheque.model.Notice;
import hemerotheque.model.PublicationDate;
import hemerotheque.model.Source;
import java.util.List;
import java.util.Optional;

/// What a corpus tells of one of its texts.
///
/// @param tags what it notes beside the fields of an article
record CorpusFields(
        Optional<String> source,
        Optional<String> title,
        Optional<String> standfirst,
        List<String> authors,
        Optional<PublicationDate> published,
        Optional<String> address,
        List<String> tags,
        List<Block> body) {

    /// The article; nothing where there is no text.
    Optional<ArticleRecord> record(TextLanguage language) {
        if (body.isEmpty()) return Optional.empty();
        var article = new Article(
                source.map(Source::new),
                Optional.empty(),
                title.orElseGet(() -> ArticleRecord.opening(body)),
                standfirst,
                authors.stream().map(Author::new).toList(),
                published,
                Optional.empty(),
                Optional.empty(),
                language.of(body.stream().map(Block::text), List.of()),
                tags,
                body,
                Notice.NONE);
        return Optional.of(new ArticleRecord(article, Optional.empty(), address, Optional.empty(), false));
    }
}
