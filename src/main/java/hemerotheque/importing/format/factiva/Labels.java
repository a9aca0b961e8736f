package hemerotheque.importing.format.factiva;

import java.util.List;
import java.util.regex.Pattern;

/// Subjects, companies and places as Factiva lists them, a code before each: « gpol : Politique | fra : France ».
final class Labels {

    private static final Pattern BORDER = Pattern.compile("\\s*\\|\\s*");
    private static final Pattern CODE = Pattern.compile("^([\\p{Alnum}_.&/-]{1,20})[\\s\u00A0]*:[\\s\u00A0]*(?=\\S)");

    /// Codes of the database's own sorting, no subjects: kinds of content, filters.
    private static final Pattern SORTING = Pattern.compile("(?i)ncat|nfact|nfc.*");

    private Labels() {}

    /// The names in `list`, without codes, in order.
    static List<String> in(String list) {
        return BORDER.splitAsStream(list)
                .filter(entry -> !isSorting(entry))
                .map(entry -> CODE.matcher(entry).replaceFirst("").strip())
                .filter(name -> !name.isEmpty())
                .toList();
    }

    private static boolean isSorting(String entry) {
        var code = CODE.matcher(entry);
        return code.find() && isSortingCode(code.group(1));
    }

    static boolean isSortingCode(String code) {
        return SORTING.matcher(code).matches();
    }
}
