package hemerotheque.index;

import hemerotheque.search.Field;

/// Places, looked up by the number of their article.
final class PlacesByArticle {

    private final Places places;
    private final int[] ranks; // by number of an article: which of those with places it is, from 1; 0 for another

    PlacesByArticle(Places places) {
        this.places = places;
        var articles = places.inArticles();
        int highest = articles.stream()
                .mapToInt(here -> Math.toIntExact(here.article().value()))
                .max()
                .orElse(0);
        ranks = new int[highest + 1];
        for (int i = 0; i < articles.size(); i++)
            ranks[(int) articles.get(i).article().value()] = i + 1;
    }

    /// The number of the first place that is kept of `article`.
    int first(long article) {
        return has(article) ? here(article).first() : 0;
    }

    /// After the last one; the same as the first where none is kept.
    int end(long article) {
        return has(article) ? here(article).first() + here(article).listed() : 0;
    }

    private boolean has(long article) {
        return article < ranks.length && ranks[(int) article] > 0;
    }

    private Places.Here here(long article) {
        return places.inArticles().get(ranks[(int) article] - 1);
    }

    Field field(int place) {
        return places.place(place).field();
    }
}
