package hemerotheque.cli;

import hemerotheque.archive.Archive;
import hemerotheque.model.ArticleId;
import java.util.ArrayList;
import java.util.List;

/// The articles that numbers on the command line name.
final class NumberedArticles {

    private NumberedArticles() {}

    /// Those of the numbers that there are, each once; of the others it is said that there are none.
    static List<ArticleId> of(List<Long> ids, Archive open, Session session) {
        var articles = new ArrayList<ArticleId>();
        for (var id : ids.stream().distinct().map(ArticleId::new).toList()) {
            if (open.finder().article(id).isPresent()) articles.add(id);
            else session.err().line(session.say("cli.show.unknown", id.toString()));
        }
        return articles;
    }
}
