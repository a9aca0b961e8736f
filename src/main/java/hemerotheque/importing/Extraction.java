package hemerotheque.importing;

import hemerotheque.model.Article;
import hemerotheque.model.Capture;
import hemerotheque.model.Problem;
import java.util.List;

/// What a page turned out to be.
public sealed interface Extraction {

    /// @param problems doubts that the reader should see, such as a missing date
    record Understood(Article article, Capture capture, List<Problem> problems) implements Extraction {
        public Understood {
            problems = List.copyOf(problems);
        }
    }

    record NotAnArticle(Problem problem) implements Extraction {}
}
