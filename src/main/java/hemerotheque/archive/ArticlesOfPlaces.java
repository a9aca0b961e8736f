package hemerotheque.archive;

import hemerotheque.index.Place;
import hemerotheque.index.Places;
import hemerotheque.model.Article;
import hemerotheque.model.ArticleId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;

/// Reads the articles that have places, each once, in the order in which the index has them.
record ArticlesOfPlaces(Rooms rooms, Places places) {

    /// Articles, our choice: some MB of text at once.
    private static final int STRIDE = 200;

    interface Reader {

        /// @param here the places of the article that are kept
        /// @param first the number of the first of them
        void take(Article article, List<Place> here, int first);
    }

    /// An article that is gone since is passed over.
    ///
    /// @throws CancellationException where `cancel` asks for it
    void each(Reader reader, Cancel cancel) {
        int[] starts = places.articleStarts();
        for (int from = 0; from < starts.length - 1; from += STRIDE) {
            if (cancel.requested()) throw new CancellationException();
            int to = Math.min(from + STRIDE, starts.length - 1);
            var ids = new ArrayList<ArticleId>();
            for (int i = from; i < to; i++) ids.add(places.article(starts[i]));
            int at = from;
            for (var article : rooms.store().articles(ids)) {
                while (!places.article(starts[at]).equals(article.id())) at++;
                reader.take(article.article(), here(starts[at], starts[at + 1]), starts[at]);
            }
        }
    }

    private List<Place> here(int first, int end) {
        var here = new ArrayList<Place>(end - first);
        for (int i = first; i < end; i++) here.add(places.place(i));
        return here;
    }
}
