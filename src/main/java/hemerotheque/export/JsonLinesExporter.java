package hemerotheque.export;

import hemerotheque.model.ArchivedArticle;
import java.io.IOException;
import java.io.OutputStream;
import java.util.stream.Stream;

/// A JSON object a line for each article, see [ArticleJson].
///
/// Source: jsonlines.org.
final class JsonLinesExporter implements Exporter {

    @Override
    public String name() {
        return "jsonl";
    }

    @Override
    public void write(Stream<ArchivedArticle> articles, OutputStream out) throws IOException {
        new TextStream("", "", archived -> ArticleJson.of(archived) + "\n").write(articles, out);
    }
}
