package hemerotheque.importing.format.factiva;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Days in the languages of Factiva's interface in which the dates of other databases do not come. Names of months are
/// those of the CLDR.
final class Days {

    private static final List<Locale> LANGUAGES = Stream.of(
                    "ru", "pl", "tr", "sv", "da", "nb", "fi", "id", "hu", "cs", "el", "ko", "ja", "zh")
            .map(Locale::forLanguageTag)
            .toList();

    private static final Pattern EAST =
            Pattern.compile("((?:1[6-9]|20)\\d\\d)\\s*[年년]\\s*(\\d{1,2})\\s*[月월]\\s*(\\d{1,2})\\s*[日일]");

    private static final Pattern WEST = Pattern.compile(
            "(?<!\\d)(\\d{1,2})\\.?\\s+(\\d{0,2}[\\p{L}\\p{M}]{1,14})\\.?,?\\s+((?:1[6-9]|20)\\d\\d)(?!\\d)");

    /// Made when the first is asked for.
    private static final class Months {
        static final Map<String, Integer> ALL = months();
    }

    private Days() {}

    /// `line` with the day in it as figures, if it stands in one of these languages.
    static String inFigures(String line) {
        var east = EAST.matcher(line).replaceFirst("$1-0$2-0$3").replaceAll("-0(\\d\\d)(?=-|\\D|$)", "-$1");
        var west = WEST.matcher(east);
        if (!west.find()) return east;
        var month = Months.ALL.get(west.group(2).toLowerCase(Locale.ROOT));
        if (month == null) return east;
        var day = "%s-%02d-%02d".formatted(west.group(3), month, Integer.valueOf(west.group(1)));
        return east.substring(0, west.start()) + day + east.substring(west.end());
    }

    private static Map<String, Integer> months() {
        var months = new HashMap<String, Integer>();
        for (var language : LANGUAGES) {
            for (var month : Month.values()) {
                for (var style : List.of(TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT)) {
                    var name = month.getDisplayName(style, language)
                            .toLowerCase(Locale.ROOT)
                            .replaceFirst("\\.$", "");
                    months.merge(name, month.getValue(), (one, other) -> one.equals(other) ? one : Integer.valueOf(0));
                }
            }
        }
        months.values().removeIf(month -> month == 0); // a name of two months tells neither
        return Map.copyOf(months);
    }
}
