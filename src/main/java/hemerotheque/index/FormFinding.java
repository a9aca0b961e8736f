package hemerotheque.index;

import hemerotheque.index.OneDocument.Spot;
import hemerotheque.model.Span;
import hemerotheque.search.Field;
import hemerotheque.search.Form;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// Reads in the texts of an article how it writes what a query found there.
record FormFinding(PlacedTexts texts) {

    /// A text and where in it something was found.
    private record Paragraph(Field field, PlacedText text, List<Span> spans) {}

    /// What stands at one place.
    private record Written(Field field, String surface, OptionalInt between) {

        /// The same for what differs in capitals only.
        String key() {
            return surface.toLowerCase(Locale.FRENCH).replace('’', '\'').replaceAll("\\s+", " ") + "\t" + between;
        }
    }

    /// The forms at `spots`, the most frequent first; what overlaps is one.
    ///
    /// @param whole takes a compound, written as one, for what was looked for
    List<Form> forms(Collection<Spot> spots, Predicate<Token> whole) {
        var written = new ArrayList<Written>();
        for (var paragraph : paragraphs(spots, whole)) {
            for (var span : Highlights.merged(paragraph.spans))
                written.add(new Written(paragraph.field, paragraph.text.between(span), OptionalInt.empty()));
        }
        return counted(written);
    }

    private Collection<Paragraph> paragraphs(Collection<Spot> spots, Predicate<Token> whole) {
        var paragraphs = new TreeMap<Long, Paragraph>();
        for (var spot : spots) {
            var place = spot.place();
            Predicate<Token> compound = token ->
                    whole.test(token) || spot.term().filter(isOf(token)).isPresent();
            texts.at(place)
                    .ifPresent(text -> paragraphs
                            .computeIfAbsent(
                                    order(place.field(), text),
                                    _ -> new Paragraph(place.field(), text, new ArrayList<>()))
                            .spans
                            .add(text.span(place, compound)));
        }
        return paragraphs.values();
    }

    private static Predicate<String> isOf(Token token) {
        return term -> term.equals(token.light()) || term.equals(token.exact());
    }

    private static long order(Field field, PlacedText text) {
        return (long) field.ordinal() << 32 | text.number();
    }

    /// The forms of two words near one another, each pair by its nearest.
    List<Form> pairs(Collection<Spot> spots, List<Token> one, List<Token> other) {
        var places = spots.stream().map(Spot::place).distinct().toList();
        var written = new ArrayList<Written>();
        for (var place : places) {
            if (places.stream().anyMatch(inner -> isInside(inner, place))) continue;
            texts.at(place).ifPresent(text -> written.add(pair(text, place, one, other)));
        }
        return counted(written);
    }

    private static boolean isInside(Place inner, Place outer) {
        return !inner.equals(outer)
                && inner.field() == outer.field()
                && inner.start() >= outer.start()
                && inner.end() <= outer.end();
    }

    private static Written pair(PlacedText text, Place place, List<Token> one, List<Token> other) {
        var words = text.inside(place).stream().map(PlacedText.At::token).toList();
        boolean inOrder = words.getFirst().light().equals(one.getFirst().light());
        int first = inOrder ? one.size() : other.size();
        int last = inOrder ? other.size() : one.size();
        int between = Math.max(0, words.size() - first - last);
        var whole = new Span(words.getFirst().start(), words.getLast().end());
        if (between == 0) return new Written(place.field(), text.between(whole), OptionalInt.of(0));
        var left = new Span(whole.start(), words.get(first - 1).end());
        var right = new Span(words.get(words.size() - last).start(), whole.end());
        return new Written(place.field(), text.between(left) + " … " + text.between(right), OptionalInt.of(between));
    }

    private static List<Form> counted(List<Written> written) {
        var forms =
                written.stream().collect(Collectors.groupingBy(Written::key, LinkedHashMap::new, Collectors.toList()));
        return forms.values().stream()
                .map(FormFinding::form)
                .sorted(Comparator.comparing(Form::total).reversed())
                .toList();
    }

    private static Form form(List<Written> alike) {
        var times = alike.stream().collect(Collectors.groupingBy(Written::field, Collectors.summingInt(_ -> 1)));
        return new Form(spelling(alike), alike.getFirst().between(), times);
    }

    /// The most frequent one, of equal ones that in small letters.
    private static String spelling(List<Written> alike) {
        return alike.stream()
                .map(Written::surface)
                .collect(Collectors.groupingBy(Function.identity(), LinkedHashMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.<String, Long>comparingByValue()
                        .thenComparing(
                                spelt -> spelt.getKey().equals(spelt.getKey().toLowerCase(Locale.FRENCH))))
                .orElseThrow()
                .getKey();
    }
}
