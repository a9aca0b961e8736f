package hemerotheque.store;

import hemerotheque.model.ArticleId;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/// Numbers of articles, in an order, as one value of a statement: SQL reads them with `json_each(?)`.
record Ids(List<Long> values) {

    static Ids of(Collection<ArticleId> ids) {
        return new Ids(ids.stream().map(ArticleId::value).toList());
    }

    String json() {
        return values.stream().map(String::valueOf).collect(Collectors.joining(",", "[", "]"));
    }
}
