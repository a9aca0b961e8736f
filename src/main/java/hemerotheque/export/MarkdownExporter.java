package hemerotheque.export;

import hemerotheque.model.ArchivedArticle;
import hemerotheque.model.Block;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Markdown: an article is a heading of the first level and what stands under it; a thematic break between two.
///
/// Letters that Markdown would take for marks are escaped, so that a text means itself. Source: CommonMark 0.31.2, and
/// the tables of GitHub Flavored Markdown.
final class MarkdownExporter implements Exporter {

    @Override
    public String name() {
        return "md";
    }

    @Override
    public void write(Stream<ArchivedArticle> articles, OutputStream out) throws IOException {
        new TextStream("", "\n---\n\n", MarkdownExporter::text).write(articles, out);
    }

    private static String text(ArchivedArticle archived) {
        var article = archived.article();
        var head = Stream.of(
                "# " + Markdown.escaped(article.headline()),
                Markdown.escaped(Headings.imprint(archived)),
                Markdown.escaped(Headings.authors(archived)),
                link(Headings.address(archived)),
                article.standfirst()
                        .map(text -> "**" + Markdown.escaped(text) + "**")
                        .orElse(""));
        var body = article.body().stream().map(MarkdownExporter::block);
        return Stream.concat(head, body).filter(part -> !part.isEmpty()).collect(Collectors.joining("\n\n", "", "\n"));
    }

    private static String link(String address) {
        return address.isEmpty() ? "" : "<" + address.replace("<", "%3C").replace(">", "%3E") + ">";
    }

    private static String block(Block block) {
        return switch (block) {
            case Block.Paragraph(var text) -> Markdown.escaped(text);
            case Block.Subheading(var level, var text) -> "#".repeat(level) + " " + Markdown.escaped(text);
            case Block.Quote(var text) -> Markdown.quoted(text);
            case Block.Listing(var numbered, var items) -> listing(numbered, items);
            case Block.Table(var rows) -> table(rows);
            case Block.Figure figure -> figure.text().isEmpty() ? "" : "*" + Markdown.escaped(figure.text()) + "*";
        };
    }

    private static String listing(boolean numbered, List<String> items) {
        return IntStream.range(0, items.size())
                .mapToObj(i -> (numbered ? i + 1 + ". " : "- ") + Markdown.escaped(items.get(i)))
                .collect(Collectors.joining("\n"));
    }

    /// The first row becomes the heading, as a table must have one.
    private static String table(List<List<String>> rows) {
        int width = rows.stream().mapToInt(List::size).max().orElse(0);
        if (width == 0) return "";
        var lines = rows.stream().map(row -> row(row, width)).collect(Collectors.toList());
        lines.add(1, "|" + " --- |".repeat(width));
        return String.join("\n", lines);
    }

    private static String row(List<String> cells, int width) {
        return IntStream.range(0, width)
                .mapToObj(i -> i < cells.size() ? Markdown.escaped(cells.get(i)).replace("\n", " ") : "")
                .collect(Collectors.joining(" | ", "| ", " |"));
    }
}
