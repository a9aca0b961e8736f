package hemerotheque.importing.format.lexisnexis;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// The byline of an article, its names in the order in which they are said: « Mingarde, Hugo; Le Bris, Anne » are Hugo
/// Mingarde and Anne Le Bris.
final class Signature {

    private static final Pattern ASIDE = Pattern.compile("\\s*\\([^()]{0,60}\\)");

    private static final Pattern LAST_FIRST = Pattern.compile(
            "^(\\p{Lu}[\\p{L}'’-]+(?:\\s\\p{L}[\\p{L}'’-]+){0,2}),\\s*(\\p{Lu}[\\p{L}.'’-]*(?:\\s\\p{L}[\\p{L}.'’-]*){0,2})$");

    /// Agencies that stand beside one another with a comma.
    private static final Pattern AGENCY = Pattern.compile(
            "(?iu)\\b(?:afp|ap|reuters|dpa|dapd|apa|anp|belga|efe|ansa|ats|afx|upi|pa|aap|lusa|agence|agency|press|presse)\\b");

    private Signature() {}

    /// The bylines that `byline` holds, each of one author or of several whose names are in order.
    static List<String> of(String byline) {
        var plain = ASIDE.matcher(byline).replaceAll("");
        if (plain.isBlank()) return List.of(byline);
        boolean listed = plain.contains(";");
        var names = new ArrayList<String>();
        for (var name : plain.split(";")) {
            var found = LAST_FIRST.matcher(name.strip());
            boolean turned = found.matches()
                    && (listed || !found.group(1).contains(" "))
                    && !AGENCY.matcher(name).find();
            names.add(turned ? found.group(2) + " " + found.group(1) : name.strip());
        }
        return names;
    }
}
