package hemerotheque.search;

import hemerotheque.model.Evidence;
import hemerotheque.model.Precision;
import hemerotheque.search.Completion.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/// Completions out of the language of questions itself: fields, operators, the values of conditions.
public final class LanguageCompletions {

    private static final List<String> OPERATORS = List.of("ET", "OU", "SAUF", "PROCHE/5");

    /// In the order in which a reader may think of them.
    private static final List<String> FIELDS = List.of(
            "titre:",
            "texte:",
            "chapô:",
            "légende:",
            "auteur:",
            "source:",
            "rubrique:",
            "étiquette:",
            "dossier:",
            "date:",
            "jour:",
            "mois:",
            "précision:",
            "datation:",
            "importé:",
            "capturé:",
            "langue:",
            "accents:",
            "mots:",
            "note:",
            "recherche:",
            "est:",
            "a:",
            "url:");

    private static final List<String> DAYS = List.of(
            "aujourd’hui",
            "hier",
            "\"7 derniers jours\"",
            "\"30 derniers jours\"",
            "\"12 derniers mois\"",
            "\"5 dernières années\"");

    private LanguageCompletions() {}

    /// What `typing` may be the beginning of, `most` at the most.
    public static List<Completion> of(Typing typing, int most) {
        return texts(typing)
                .limit(most)
                .map(text -> new Completion(Kind.LANGUAGE, text, typing.from(), typing.to(), OptionalLong.empty()))
                .toList();
    }

    private static Stream<String> texts(Typing typing) {
        if (typing.place().isEmpty()) return operatorsAndFields(typing.begun());
        return switch (typing.place().get()) {
            case Typing.Place.Condition(var written) -> values(written, typing.begun());
            case Typing.Place.Part _, Typing.Place.Search _ -> Stream.empty();
        };
    }

    private static Stream<String> operatorsAndFields(String begun) {
        if (begun.isEmpty()) return Stream.empty();
        var folded = Folding.fold(begun);
        var fields = FIELDS.stream().filter(field -> Folding.fold(field).startsWith(folded));
        boolean capital = begun.equals(begun.toUpperCase(Locale.ROOT));
        var operators = OPERATORS.stream().filter(operator -> capital && operator.startsWith(begun));
        return Stream.concat(operators, fields);
    }

    private static Stream<String> values(String written, String begun) {
        var name = Folding.fold(written.substring(0, written.length() - 1));
        var all = new ArrayList<String>();
        switch (name) {
            case "date", "importe", "imported", "capture", "captured" -> all.addAll(DAYS);
            case "a", "has", "est", "is" ->
                Arrays.stream(Trait.values())
                        .map(TraitNames::written)
                        .filter(trait -> isOf(name, trait))
                        .map(trait -> trait.substring(trait.indexOf(':') + 1))
                        .forEach(all::add);
            case "precision" -> {
                Arrays.stream(Precision.values())
                        .map(Optional::of)
                        .map(DatingNames::written)
                        .forEach(all::add);
                all.add(DatingNames.written(Optional.empty()));
            }
            case "datation", "dating" ->
                Arrays.stream(Evidence.values()).map(DatingNames::written).forEach(all::add);
            default -> {}
        }
        return all.stream().filter(value -> Typing.isBegunBy(value, begun)).map(value -> written + value);
    }

    /// `est:` goes with states, `a:` with what an article has.
    private static boolean isOf(String name, String trait) {
        boolean state = name.equals("est") || name.equals("is");
        return trait.startsWith(state ? "est:" : "a:");
    }
}
