package hemerotheque.importing;

import hemerotheque.model.Article;
import hemerotheque.model.Capture;
import hemerotheque.model.Picture;
import hemerotheque.model.Problem;
import java.util.List;

/// What a page turned out to be.
public sealed interface Extraction {

    /// @param problems doubts that the reader should see, such as a missing date
    /// @param pictures those that the figures of the article show, each once
    record Understood(Article article, Capture capture, List<Problem> problems, List<Picture> pictures)
            implements Extraction {
        public Understood {
            problems = List.copyOf(problems);
            pictures = List.copyOf(pictures);
        }

        /// An article without pictures.
        public Understood(Article article, Capture capture, List<Problem> problems) {
            this(article, capture, problems, List.of());
        }
    }

    /// A digest, the posts of a day: articles that stand in one page and are each a whole of their own.
    ///
    /// @param articles two or more, in the order of the page, their entries named by their places in it
    record Several(List<Understood> articles) implements Extraction {
        public Several {
            articles = List.copyOf(articles);
        }
    }

    record NotAnArticle(Problem problem) implements Extraction {}
}
