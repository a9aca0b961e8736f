package hemerotheque.index;

import hemerotheque.model.Article;
import hemerotheque.search.Field;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The texts of one article by the positions of the index, as far as they were looked at.
final class PlacedTexts {

    private final Article article;
    private final Provenance provenance;
    private final FrenchAnalysis analysis;
    private final Map<Field, List<PlacedText>> fields = new EnumMap<>(Field.class);

    PlacedTexts(Article article, Provenance provenance, FrenchAnalysis analysis) {
        this.article = article;
        this.provenance = provenance;
        this.analysis = analysis;
    }

    /// The text that `place` stands in; nothing where the article does not have it any more.
    Optional<PlacedText> at(Place place) {
        return fields.computeIfAbsent(place.field(), this::placed).stream()
                .filter(text -> text.has(place))
                .findFirst();
    }

    private List<PlacedText> placed(Field field) {
        return PlacedText.all(IndexFields.texts(field, article, provenance), analysis);
    }
}
