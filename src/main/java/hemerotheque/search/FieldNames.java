package hemerotheque.search;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// What a reader may write before a colon, in French and in English, with or without accents.
final class FieldNames {

    /// A name before a colon: the part of an article that it stands for, or else the day of publication.
    record Named(Optional<Field> field) {

        boolean isDate() {
            return field.isEmpty();
        }
    }

    private static final Map<String, Named> NAMES = names();

    private FieldNames() {}

    static Optional<Named> find(String typed) {
        return Optional.ofNullable(NAMES.get(Folding.fold(typed)));
    }

    private static Map<String, Named> names() {
        var names = new HashMap<String, Named>();
        names.put("date", new Named(Optional.empty()));
        add(names, Field.HEADLINE, "titre", "title", "headline");
        add(names, Field.STANDFIRST, "chapo", "lead", "standfirst");
        add(names, Field.BODY, "texte", "text", "body");
        add(names, Field.CAPTION, "legende", "caption");
        add(names, Field.SOURCE, "source");
        add(names, Field.SECTION, "rubrique", "section");
        add(names, Field.AUTHOR, "auteur", "author");
        add(names, Field.TAG, "etiquette", "tag");
        add(names, Field.ADDRESS, "url", "adresse", "address");
        add(names, Field.LANGUAGE, "langue", "language", "lang");
        return Map.copyOf(names);
    }

    private static void add(Map<String, Named> names, Field field, String... all) {
        for (var name : all) names.put(name, new Named(Optional.of(field)));
    }
}
