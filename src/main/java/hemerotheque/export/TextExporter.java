package hemerotheque.export;

import hemerotheque.model.ArchivedArticle;
import java.io.IOException;
import java.io.OutputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Plain text to read or to count words in: headline, imprint, authors, address, standfirst, body; a line of `=`
/// between two articles.
final class TextExporter implements Exporter {

    private static final String BETWEEN = "\n" + "=".repeat(72) + "\n\n";

    @Override
    public String name() {
        return "txt";
    }

    @Override
    public void write(Stream<ArchivedArticle> articles, OutputStream out) throws IOException {
        new TextStream("", BETWEEN, TextExporter::text).write(articles, out);
    }

    private static String text(ArchivedArticle archived) {
        var article = archived.article();
        return Stream.of(head(archived), article.standfirst().orElse(""), article.text())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n\n", "", "\n"));
    }

    private static String head(ArchivedArticle archived) {
        return Stream.of(
                        archived.article().headline(),
                        Headings.imprint(archived),
                        Headings.authors(archived),
                        Headings.address(archived))
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }
}
