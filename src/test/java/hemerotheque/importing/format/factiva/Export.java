package hemerotheque.importing.format.factiva;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hemerotheque.importing.format.BytesFile;
import hemerotheque.importing.format.Formats;
import hemerotheque.importing.format.Gathered;
import hemerotheque.model.Article;
import hemerotheque.model.Harvest;
import hemerotheque.model.Origin;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// A file in memory, read by the reader that recognises it.
record Export(String name, byte[] bytes) {

    static Export of(String name, String text) {
        return new Export(name, text.getBytes(StandardCharsets.UTF_8));
    }

    Gathered gathered() {
        var gathered = new Gathered();
        new Formats().read(new BytesFile(Origin.file(name), name, 0, bytes), gathered);
        return gathered;
    }

    List<Article> articles() {
        return gathered().articles().stream().map(Harvest::article).toList();
    }

    /// The only one.
    Article article() {
        var articles = articles();
        assertEquals(1, articles.size(), () -> gathered().toString());
        return articles.getFirst();
    }

    /// Every article, having been read again from its own bytes as a file of its own, with the same outcome.
    List<Article> readAgain() {
        var harvests = gathered().articles();
        for (var harvest : harvests) {
            var again = new Export(name, harvest.original()).gathered();
            assertEquals(
                    List.of(harvest.article()),
                    again.articles().stream().map(Harvest::article).toList());
            assertEquals(
                    harvest.capture().origin().entry(),
                    again.articles().getFirst().capture().origin().entry());
        }
        return harvests.stream().map(Harvest::article).toList();
    }
}
