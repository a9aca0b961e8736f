package hemerotheque.export;

import hemerotheque.model.ArchivedArticle;
import hemerotheque.model.Author;
import hemerotheque.model.PublicationDate;
import hemerotheque.model.Source;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A table for spreadsheets: a heading, then a row an article. Apart by `;` and with a byte order mark, as French
/// spreadsheets expect; several authors or tags stand in one cell, apart by `, `.
///
/// Source: RFC 4180, but for the `;`.
final class CsvExporter implements Exporter {

    private static final List<String> HEADING = List.of(
            "id",
            "title",
            "standfirst",
            "authors",
            "published",
            "published_precision",
            "published_evidence",
            "modified",
            "captured",
            "source",
            "section",
            "url",
            "language",
            "tags",
            "file",
            "entry",
            "body");

    @Override
    public String name() {
        return "csv";
    }

    @Override
    public void write(Stream<ArchivedArticle> articles, OutputStream out) throws IOException {
        new TextStream("\ufeff" + CsvRow.of(HEADING), "", CsvExporter::row).write(articles, out);
    }

    private static String row(ArchivedArticle archived) {
        var article = archived.article();
        var capture = archived.captures().getFirst();
        var published = article.published();
        return CsvRow.of(List.of(
                archived.id().toString(),
                article.headline(),
                article.standfirst().orElse(""),
                article.authors().stream().map(Author::name).collect(Collectors.joining(", ")),
                published.map(PublicationDate::iso).orElse(""),
                published.map(date -> date.precision().code()).orElse(""),
                published.map(date -> date.from().code()).orElse(""),
                article.modified().map(PublicationDate::iso).orElse(""),
                capture.captured().map(captured -> captured.day().toString()).orElse(""),
                article.source().map(Source::name).orElse(""),
                article.section().orElse(""),
                capture.address().orElse(""),
                article.language().orElse(""),
                String.join(", ", article.tags()),
                capture.origin().file(),
                capture.origin().entry().orElse(""),
                article.text()));
    }
}
