package hemerotheque.importing.format.lexisnexis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hemerotheque.importing.format.Gathered;
import hemerotheque.importing.format.RawPage;
import hemerotheque.model.Article;
import hemerotheque.model.Block;
import hemerotheque.model.Harvest;
import hemerotheque.model.PublicationDate;
import hemerotheque.model.Source;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Exports as a test writes them, and what is read of them.
record Exports(Path folder) {

    Gathered read(String name, String text) throws IOException {
        return read(name, text, StandardCharsets.UTF_8);
    }

    Gathered read(String name, String text, Charset charset) throws IOException {
        return read(name, text.getBytes(charset));
    }

    Gathered read(String name, byte[] bytes) throws IOException {
        return Gathered.from(Files.write(folder.resolve(name), bytes));
    }

    /// The original of each article, read alone and under another name, gives the same article.
    void assertReadAgain(Gathered gathered) throws IOException {
        for (var harvest : gathered.articles()) {
            var again = read("original.bin", harvest.original());
            assertEquals(List.of(harvest.article()), articles(again), () -> shown(harvest));
        }
    }

    private static String shown(Harvest harvest) {
        return new String(harvest.original(), StandardCharsets.UTF_8);
    }

    static List<Article> articles(Gathered gathered) {
        assertEquals(
                List.of(),
                gathered.pages().stream().map(RawPage::origin).toList(),
                "pages that are left to be understood");
        return gathered.articles().stream().map(Harvest::article).toList();
    }

    static List<String> headlines(Gathered gathered) {
        return articles(gathered).stream().map(Article::headline).toList();
    }

    static String source(Article article) {
        return article.source().map(Source::name).orElse("");
    }

    static String day(Article article) {
        return article.published().map(PublicationDate::iso).orElse("");
    }

    static List<String> body(Article article) {
        return article.body().stream().map(Block::text).toList();
    }
}
