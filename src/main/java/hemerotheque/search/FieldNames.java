package hemerotheque.search;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// What a reader may write before a colon, in French and in English, with or without accents.
final class FieldNames {

    /// What a name before a colon stands for.
    sealed interface Named {
        /// A part of an article, in which words are looked for.
        ///
        /// @param accented whether the accents of the words count
        record Part(Field field, boolean accented) implements Named {
            Part(Field field) {
                this(field, false);
            }
        }

        /// Words whose accents count, in whatever part they are looked for.
        record Accents() implements Named {}

        /// A condition of another kind.
        record Condition(Measure measure) implements Named {}

        /// A question that was saved under a name.
        record Search() implements Named {}

        /// Words of notes.
        record Notes() implements Named {}

        /// What this name stands for behind `outer`: `titre:accents:` and `accents:titre:` say the same.
        default Named within(Named outer) {
            var place = outer instanceof Part part ? part : new Part(Field.ANY);
            return switch (this) {
                case Accents() -> new Part(place.field(), true);
                case Part(var field, var _) -> new Part(field, place.accented());
                case Condition _, Search _, Notes _ -> this;
            };
        }
    }

    /// The French name of each part, as it is written: what a question is written back with.
    private static final Map<Field, String> FRENCH = Map.of(
            Field.HEADLINE, "titre",
            Field.STANDFIRST, "chapô",
            Field.BODY, "texte",
            Field.CAPTION, "légende",
            Field.SOURCE, "source",
            Field.SECTION, "rubrique",
            Field.AUTHOR, "auteur",
            Field.TAG, "étiquette",
            Field.ADDRESS, "url",
            Field.LANGUAGE, "langue");

    /// Before words whose accents count; the same in both languages.
    static final String ACCENTS = "accents";

    /// Before words of notes; the same in both languages.
    static final String NOTE = "note";

    private static final Map<String, Named> NAMES = names();

    private FieldNames() {}

    static Optional<Named> find(String typed) {
        return Optional.ofNullable(NAMES.get(Folding.fold(typed)));
    }

    /// The name of `field` with its colon; nothing for [Field#ANY].
    static String prefix(Field field) {
        return field == Field.ANY ? "" : FRENCH.get(field) + ":";
    }

    private static Map<String, Named> names() {
        var names = new HashMap<String, Named>();
        FRENCH.forEach((field, name) -> add(names, field, Folding.fold(name)));
        add(names, Field.HEADLINE, "title", "headline");
        add(names, Field.STANDFIRST, "lead", "standfirst");
        add(names, Field.BODY, "text", "body");
        add(names, Field.CAPTION, "caption");
        add(names, Field.SECTION, "section");
        add(names, Field.AUTHOR, "author");
        add(names, Field.TAG, "tag");
        add(names, Field.ADDRESS, "adresse", "address");
        add(names, Field.LANGUAGE, "language", "lang");
        add(names, Measure.PUBLISHED, "date");
        add(names, Measure.IMPORTED, "importe", "imported");
        add(names, Measure.CAPTURED, "capture", "captured");
        add(names, Measure.DAY_OF_YEAR, "jour", "day");
        add(names, Measure.MONTH, "mois", "month");
        add(names, Measure.PRECISION, "precision");
        add(names, Measure.EVIDENCE, "datation", "dating");
        add(names, Measure.FOLDER, "dossier", "folder");
        add(names, Measure.WORDS, "mots", "words");
        add(names, Measure.TRAIT, "est", "a", "is", "has");
        names.put(ACCENTS, new Named.Accents());
        names.put(NOTE, new Named.Notes());
        names.put("recherche", new Named.Search());
        names.put("search", new Named.Search());
        return Map.copyOf(names);
    }

    private static void add(Map<String, Named> names, Field field, String... all) {
        for (var name : all) names.put(name, new Named.Part(field));
    }

    private static void add(Map<String, Named> names, Measure measure, String... all) {
        for (var name : all) names.put(name, new Named.Condition(measure));
    }
}
