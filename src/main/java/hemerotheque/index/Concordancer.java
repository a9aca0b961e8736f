package hemerotheque.index;

import hemerotheque.model.Article;
import hemerotheque.model.Span;
import hemerotheque.search.Field;
import hemerotheque.search.Query;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/// Sets places of the index in the texts of their articles, by analysing these once more: what stands before and after
/// them. Not for two threads at once.
public final class Concordancer {

    /// A place in its text.
    ///
    /// @param paragraph its number among the texts of the field
    public record Line(Field field, int paragraph, Span place, String left, String keyword, String right) {}

    /// A word of a text.
    ///
    /// @param folded lower case, without accents: words that differ in them only are one
    /// @param spelling lower case
    public record Word(String folded, String spelling) {}

    private final FrenchAnalysis analysis = new FrenchAnalysis();
    private final SoughtPlaces sought;

    public Concordancer(Query query) {
        sought = new SoughtPlaces(query);
    }

    /// Whether French uses the word, folded, to hold others together.
    public static boolean isGrammar(String word) {
        return GrammarWords.isGrammar(word);
    }

    /// A line for each of `places`, in their order; nothing for a place that the article does not have any more.
    ///
    /// @param words of the context on either side
    public List<Optional<Line>> lines(Article article, List<Place> places, int words) {
        var texts = new PlacedTexts(article, Provenance.at(Optional.empty()), analysis);
        return places.stream()
                .map(place -> texts.at(place).map(text -> line(place, text, words)))
                .toList();
    }

    private Line line(Place place, PlacedText text, int words) {
        var span = text.span(place, sought::isWhole);
        return new Line(
                place.field(),
                text.number(),
                span,
                text.before(place, span, words),
                text.between(span),
                text.after(place, span, words));
    }

    /// The words beside each of `places`, the nearest first.
    ///
    /// @param words at the most, fewer where the paragraph begins or ends
    /// @param left before the places, or else after them
    public List<List<String>> beside(Article article, List<Place> places, int words, boolean left) {
        var texts = new PlacedTexts(article, Provenance.at(Optional.empty()), analysis);
        return places.stream()
                .map(place -> texts.at(place)
                        .map(text -> text.beside(place, words, left).stream()
                                .map(Token::exact)
                                .toList())
                        .orElse(List.of()))
                .toList();
    }

    /// The words within `words` of any of `places`, each once, the places themselves left out.
    public Collection<Word> around(Article article, List<Place> places, int words) {
        var texts = new PlacedTexts(article, Provenance.at(Optional.empty()), analysis);
        var around = new LinkedHashSet<PlacedText.At>();
        var inside = new LinkedHashSet<PlacedText.At>();
        for (var place : places) {
            texts.at(place).ifPresent(text -> {
                around.addAll(text.around(place, words));
                inside.addAll(text.inside(place));
            });
        }
        around.removeAll(inside);
        var found = new ArrayList<Word>(around.size());
        for (var at : around) found.add(new Word(at.token().exact(), at.token().accented()));
        return found;
    }
}
