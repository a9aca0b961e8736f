package hemerotheque.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a reader may write after `a:` and `est:`, in French and in English, with or without accents.
final class TraitNames {

    private static final Map<String, Trait> NAMES = names();

    private TraitNames() {}

    static Optional<Trait> find(String typed) {
        return Optional.ofNullable(NAMES.get(Folding.fold(typed).strip()));
    }

    /// As it is written in French, its field before it: `a:image`, `est:incomplet`.
    static String written(Trait trait) {
        return switch (trait) {
            case PICTURE -> "a:image";
            case CAPTION -> "a:légende";
            case DATE -> "a:date";
            case MONTH -> "a:mois";
            case SOURCE -> "a:source";
            case SECTION -> "a:rubrique";
            case AUTHOR -> "a:auteur";
            case STANDFIRST -> "a:chapô";
            case TAG -> "a:étiquette";
            case TEXT -> "a:texte";
            case INCOMPLETE -> "est:incomplet";
            case VERSIONS -> "a:versions";
            case REPRINT -> "a:doublon";
            case NOTE -> "a:note";
            case READ -> "est:lu";
            case UNREAD -> "est:nonlu";
            case FAVOURITE -> "est:favori";
            case FOLDER -> "a:dossier";
        };
    }

    private static Map<String, Trait> names() {
        var names = new HashMap<String, Trait>();
        for (var trait : Trait.values()) {
            var written = written(trait);
            names.put(Folding.fold(written.substring(written.indexOf(':') + 1)), trait);
        }
        names.put("images", Trait.PICTURE);
        names.put("photo", Trait.PICTURE);
        names.put("picture", Trait.PICTURE);
        names.put("caption", Trait.CAPTION);
        names.put("datee", Trait.DATE);
        names.put("date", Trait.DATE);
        names.put("dated", Trait.DATE);
        names.put("month", Trait.MONTH);
        names.put("section", Trait.SECTION);
        names.put("signature", Trait.AUTHOR);
        names.put("signe", Trait.AUTHOR);
        names.put("signed", Trait.AUTHOR);
        names.put("author", Trait.AUTHOR);
        names.put("lead", Trait.STANDFIRST);
        names.put("standfirst", Trait.STANDFIRST);
        names.put("tag", Trait.TAG);
        names.put("text", Trait.TEXT);
        names.put("incomplete", Trait.INCOMPLETE);
        names.put("tronque", Trait.INCOMPLETE);
        names.put("version", Trait.VERSIONS);
        for (var name : List.of("dossiers", "folder", "folders")) names.put(name, Trait.FOLDER);
        for (var name : List.of("doublons", "reprise", "reprises", "duplicate", "duplicates"))
            names.put(name, Trait.REPRINT);
        for (var name : List.of("notes", "annotation", "annotations", "surlignage", "highlight"))
            names.put(name, Trait.NOTE);
        for (var name : List.of("lue", "read")) names.put(name, Trait.READ);
        for (var name : List.of("nonlue", "non-lu", "non lu", "unread")) names.put(name, Trait.UNREAD);
        for (var name : List.of("favorite", "favourite")) names.put(name, Trait.FAVOURITE);
        return Map.copyOf(names);
    }
}
