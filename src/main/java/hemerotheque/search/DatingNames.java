package hemerotheque.search;

import hemerotheque.model.Evidence;
import hemerotheque.model.Precision;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// What a reader may write after `précision:` and `datation:`, in French and in English, with or without accents.
final class DatingNames {

    private static final Map<String, Optional<Precision>> PRECISIONS = precisions();
    private static final Map<String, Evidence> EVIDENCE = evidence();

    private DatingNames() {}

    /// The precision that `typed` names, which may be that of no date at all; nothing where it names none.
    static Optional<Optional<Precision>> precision(String typed) {
        return Optional.ofNullable(PRECISIONS.get(key(typed)));
    }

    static Optional<Evidence> evidence(String typed) {
        return Optional.ofNullable(EVIDENCE.get(key(typed)));
    }

    static String written(Optional<Precision> precision) {
        return precision.map(DatingNames::written).orElse("aucune");
    }

    private static String written(Precision precision) {
        return switch (precision) {
            case DAY -> "jour";
            case MONTH -> "mois";
            case YEAR -> "année";
        };
    }

    static String written(Evidence evidence) {
        return switch (evidence) {
            case JSON_LD -> "données";
            case META -> "métadonnées";
            case TIME -> "balise";
            case BYLINE -> "signature";
            case VISIBLE -> "texte";
            case URL -> "adresse";
            case FILENAME -> "fichier";
            case CONTAINER -> "archivage";
            case READER -> "correction";
        };
    }

    private static String key(String typed) {
        return Folding.fold(typed).strip();
    }

    private static Map<String, Optional<Precision>> precisions() {
        var names = new HashMap<String, Optional<Precision>>();
        for (var precision : Precision.values()) {
            names.put(precision.code(), Optional.of(precision));
            names.put(key(written(precision)), Optional.of(precision));
        }
        names.put("aucune", Optional.empty());
        names.put("none", Optional.empty());
        return Map.copyOf(names);
    }

    private static Map<String, Evidence> evidence() {
        var names = new HashMap<String, Evidence>();
        Arrays.stream(Evidence.values()).forEach(evidence -> {
            names.put(evidence.code(), evidence);
            names.put(key(written(evidence)), evidence);
        });
        names.put("saisie", Evidence.READER);
        return Map.copyOf(names);
    }
}
