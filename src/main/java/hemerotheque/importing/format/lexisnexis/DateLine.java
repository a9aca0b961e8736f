package hemerotheque.importing.format.lexisnexis;

import hemerotheque.importing.extract.Printed;
import hemerotheque.model.Precision;
import hemerotheque.model.PublicationDate;
import java.text.Normalizer;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// A line that begins with a date: « 27. Februar 2012 Montag 9:50 PM GMT+1 », « December 31, 2018 Monday Edition 1;
/// Northern Ireland ».
///
/// @param rest what stands behind the date: the edition as a rule
record DateLine(PublicationDate date, Optional<String> rest) {

    private static final Pattern TOKEN = Pattern.compile("[^\\s\u00A0]+");

    private static final Pattern FIGURE = Pattern.compile(
            "\\d{1,2}(?:er|st|nd|rd|th|[ºª.])?|\\d{4}|\\d{1,2}[./]\\d{1,2}[./]\\d{4}|\\d{4}-\\d\\d-\\d\\d"
                    + "|\\d{1,2}[:h]\\d\\d(?::\\d\\d)?(?:[ap]m)?|(?:gmt|utc|hne|hae)?[+-]\\d{1,2}(?::?\\d\\d)?");

    /// Links of a date, halves of the day and zones of time.
    private static final Set<String> SMALL_WORDS = Set.of(
            "de", "del", "d", "am", "pm", "a.m.", "p.m.", "at", "um", "uhr", "gmt", "utc", "est", "edt", "cst", "cdt",
            "mst", "mdt", "pst", "pdt", "bst", "cet", "cest", "mez", "mesz", "eastern", "central", "pacific", "time");

    private static final Set<String> NAMES = names();

    private static final Pattern OF_EDITION = Pattern.compile(
            "(?iu)\\b(?:edition|édition|ausgabe|editie|edición|edizione|edição|final|late|early|supplement|supplément)\\b");

    private static final Pattern EDITION =
            Pattern.compile("(?iu)\\b(?:edition|édition|ausgabe|editie|edición|edizione|edição)\\b");

    /// Characters, our choice: of what may stand behind a date.
    private static final int LONGEST_REST = 120;

    private static final Pattern BETWEEN = Pattern.compile("^[\\s\u00A0,;–-]+|[\\s\u00A0,;–-]+$");

    /// The date with which `line` begins; nothing where it does not.
    static Optional<DateLine> of(String line) {
        if (line.length() > 3 * LONGEST_REST) return Optional.empty();
        var tokens = TOKEN.matcher(line);
        int end = 0;
        while (tokens.find() && isOfDate(tokens.group())) end = tokens.end();
        int dated = end;
        var rest = Printed.some(BETWEEN.matcher(line.substring(dated)).replaceAll(""));
        if (dated == 0 || rest.map(String::length).orElse(0) > LONGEST_REST) return Optional.empty();
        return Printed.date(line.substring(0, dated))
                .filter(date -> rest.isEmpty() || date.precision() != Precision.YEAR)
                .map(date -> new DateLine(date, rest));
    }

    /// Whether nothing stands behind the date but an edition.
    boolean isPlain() {
        return rest.isEmpty() || OF_EDITION.matcher(rest.get()).find();
    }

    /// Whether `text` may name an edition; a short headline about one may as well.
    static boolean isEdition(String text) {
        return text.length() <= LONGEST_REST / 2 && EDITION.matcher(text).find();
    }

    private static boolean isOfDate(String token) {
        var word = folded(token.replaceAll("[,;]+$", ""));
        if (word.isEmpty() || word.equals("-") || word.equals("–")) return false;
        return FIGURE.matcher(word).matches()
                || SMALL_WORDS.contains(word)
                || Arrays.stream(word.split("/")).allMatch(NAMES::contains)
                || NAMES.contains(word.replaceAll("\\.$", ""))
                || NAMES.contains(word.replaceAll("^d['’]", ""));
    }

    private static Set<String> names() {
        var names = new HashSet<>(Set.of(
                "spring",
                "summer",
                "autumn",
                "fall",
                "winter",
                "printemps",
                "ete",
                "automne",
                "hiver",
                "fruhling",
                "fruhjahr",
                "sommer",
                "herbst",
                "lente",
                "zomer",
                "herfst",
                "primavera",
                "verano",
                "otono",
                "invierno",
                "estate",
                "autunno",
                "inverno",
                "verao",
                "outono",
                "sept"));
        for (var code : List.of("fr", "en", "de", "es", "it", "nl", "pt", "ca")) {
            var language = Locale.of(code);
            for (var style : List.of(TextStyle.FULL, TextStyle.SHORT, TextStyle.FULL_STANDALONE)) {
                for (var month : Month.values()) names.add(folded(month.getDisplayName(style, language)));
                for (var day : DayOfWeek.values()) names.add(folded(day.getDisplayName(style, language)));
            }
        }
        names.addAll(names.stream().map(name -> name.replaceAll("\\.$", "")).toList());
        names.removeIf(name -> name.length() < 2);
        return Set.copyOf(names);
    }

    private static String folded(String text) {
        return Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "");
    }
}
