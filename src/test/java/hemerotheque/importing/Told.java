package hemerotheque.importing;

import hemerotheque.importing.Extraction.NotAnArticle;
import hemerotheque.importing.Extraction.Understood;
import hemerotheque.importing.format.Gathered;
import hemerotheque.model.Article;
import hemerotheque.model.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// What a file that tells its articles apart turns out to hold, read and understood.
public record Told(List<Understood> articles, List<Problem> problems) {

    private static final PageImport PAGES = new PageImport(); // keeps nothing of a page

    /// Of a file called `name`, written into `folder`.
    public static Told of(Path folder, String name, byte[] bytes) throws IOException {
        var gathered = Gathered.from(Files.write(folder.resolve(name), bytes));
        var all = gathered.pages().stream().map(PAGES::understand).toList();
        return new Told(
                all.stream()
                        .filter(Understood.class::isInstance)
                        .map(Understood.class::cast)
                        .toList(),
                Stream.concat(
                                gathered.problems().stream(),
                                all.stream()
                                        .filter(NotAnArticle.class::isInstance)
                                        .map(none -> ((NotAnArticle) none).problem()))
                        .toList());
    }

    public static Told of(Path folder, String name, String text) throws IOException {
        return of(folder, name, text.getBytes(StandardCharsets.UTF_8));
    }

    public Article article(int place) {
        return articles.get(place).article();
    }

    public List<String> titles() {
        return articles.stream().map(each -> each.article().headline()).toList();
    }

    /// `KIND detail` of each problem.
    public List<String> troubles() {
        return problems.stream()
                .map(problem -> (problem.kind() + " " + problem.detail()).strip())
                .toList();
    }
}
