package hemerotheque.importing.format.factiva;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hemerotheque.importing.format.Formats;
import hemerotheque.importing.format.Gathered;
import hemerotheque.importing.format.SavedFile;
import hemerotheque.importing.picture.Resources;
import hemerotheque.model.Article;
import hemerotheque.model.Harvest;
import hemerotheque.model.Origin;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// A file in memory, read by the reader that recognises it.
record Export(String name, byte[] bytes) implements SavedFile {

    static Export of(String name, String text) {
        return new Export(name, text.getBytes(StandardCharsets.UTF_8));
    }

    Gathered gathered() {
        var gathered = new Gathered();
        new Formats().read(this, gathered);
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

    @Override
    public Origin origin() {
        return Origin.file(name);
    }

    @Override
    public long size() {
        return bytes.length;
    }

    @Override
    public InputStream open() {
        return new ByteArrayInputStream(bytes);
    }

    @Override
    public boolean jumps() {
        return true;
    }

    @Override
    public Resources beside() {
        return Resources.NONE;
    }

    @Override
    public int depth() {
        return 0;
    }
}
