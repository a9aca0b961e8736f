package hemerotheque.model;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Codes of languages, of two letters as in ISO 639-1, from all that people, pages and tools write for them: `fr`,
/// `fr-CA`, `fra`, `fre`, `français`, `French`.
///
/// Names of languages are those of the CLDR. The written forms of Norwegian are one language here.
public final class LanguageCode {

    /// What stands for a language that is not known, as in ISO 639-2.
    public static final String UNKNOWN = "und";

    private static final Pattern TAG = Pattern.compile("([a-z]{2,3})(?:[-_].*)?");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    /// Codes that another one stands for.
    private static final Map<String, String> SAME =
            Map.of("nb", "no", "nn", "no", "mo", "ro", "iw", "he", "in", "id", "ji", "yi");

    /// Of three letters, beyond those that [Locale] knows: of libraries (ISO 639-2/B), and of the form of a language
    /// that a text is usually in (ISO 639-3).
    private static final Map<String, String> LONG_CODES = codes(
            "alb sq, arm hy, baq eu, bur my, chi zh, cze cs, dut nl, fre fr, geo ka, ger de, gre el, ice is, mac mk,"
                    + " mao mi, may ms, per fa, rum ro, slo sk, tib bo, wel cy, arb ar, cmn zh, ekk et, lvs lv, pes fa,"
                    + " plt mg, pnb pa");

    /// Names, folded, that the CLDR lacks.
    private static final Map<String, String> OTHER_NAMES = codes(
            "castillan es, castilian es, flamand nl, flemish nl, provencal oc, gascon oc, creole ht, farsi fa,"
                    + " mandarin zh, 法文 fr, 英文 en, 德文 de, 西班牙文 es, 葡萄牙文 pt, 俄文 ru, 日文 ja, 阿拉伯文 ar, 简体中文 zh, 繁體中文 zh, 繁体中文 zh, inconnue und, inconnu und, unknown und, und und");

    /// Languages that names of languages are in: those of this house first, then those in which press databases speak
    /// to their readers. A word that two of them share means what the first means by it.
    private static final List<Locale> TOLD_IN = Stream.of(
                    "fr", "en", "de", "es", "it", "pt", "nl", "ca", "ru", "ja", "zh", "zh-Hant", "ko", "pl", "tr", "sv")
            .map(Locale::forLanguageTag)
            .toList();

    private static final Map<String, String> CODES = knownCodes();

    /// Made when the first name is asked for, as all locales are read for it.
    private static final class Names {
        static final Map<String, String> ALL = knownNames();
    }

    private LanguageCode() {}

    private static Map<String, String> codes(String pairs) {
        var codes = new HashMap<String, String>();
        for (var pair : pairs.split(", *")) codes.put(pair.split(" ")[0], pair.split(" ")[1]);
        return Map.copyOf(codes);
    }

    private static Map<String, String> knownCodes() {
        var codes = new HashMap<>(LONG_CODES);
        for (var code : Locale.getISOLanguages()) {
            var one = SAME.getOrDefault(code, code);
            codes.put(code, one);
            codes.put(Locale.of(code).getISO3Language(), one);
        }
        return Map.copyOf(codes);
    }

    private static Map<String, String> knownNames() {
        var names = new HashMap<>(OTHER_NAMES);
        for (var locale : TOLD_IN) {
            for (var code : Locale.getISOLanguages()) {
                var name = Locale.of(code).getDisplayLanguage(locale);
                names.putIfAbsent(folded(name), SAME.getOrDefault(code, code));
            }
        }
        return Map.copyOf(names);
    }

    /// The code of the language that `tag` begins with: `fr` for `fr`, `FR-ca`, `fr_FR`, `fra`; nothing where that is
    /// no language.
    public static Optional<String> ofTag(String tag) {
        var parts = TAG.matcher(tag.strip().toLowerCase(Locale.ROOT));
        return parts.matches() ? Optional.ofNullable(CODES.get(parts.group(1))) : Optional.empty();
    }

    /// The code of the language that a person or a tool means by a code or by a name in French, English or one of the
    /// languages of press databases, whatever its case and accents; [#UNKNOWN] for « inconnue ».
    public static Optional<String> of(String written) {
        return Optional.ofNullable(Names.ALL.get(folded(written))).or(() -> ofTag(written));
    }

    private static String folded(String name) {
        var lower = name.strip().toLowerCase(Locale.ROOT).replace('’', '\'');
        return MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFKD)).replaceAll("");
    }
}
