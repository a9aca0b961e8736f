package hemerotheque.search;

import hemerotheque.model.DateRange;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Writes a query as a question that [QueryParser] reads as the very same query, with the French names.
public final class QueryText {

    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}](?:['’-]?[\\p{L}\\p{N}])*");

    /// A condition of several words perhaps, at the end of a text.
    private static final Pattern OPEN = Pattern.compile("(?:^|[ (-])(?:date|importé|capturé|jour|mois|mots):[^\" )]+$");

    private static final String ACCENTS = FieldNames.ACCENTS + ":";

    /// Stands between alternatives: a text in capitals throughout would take OU for one of its words.
    private final String or;

    private QueryText(String or) {
        this.or = or;
    }

    /// @param query as the parser makes them: no conjunction within a conjunction, no exclusion of an exclusion
    public static String of(Query query) {
        var text = new QueryText(" OU ").whole(query);
        return text.chars().anyMatch(Character::isLowerCase) ? text : new QueryText(" | ").whole(query);
    }

    private String whole(Query query) {
        return switch (query) {
            case Query.All(var parts) -> conjunction(parts);
            case Query.Word _ -> conjunction(List.of(query));
            case Query.AnyOf(var parts) -> parts.stream().map(this::side).collect(Collectors.joining(or));
            default -> part(query);
        };
    }

    /// One side of an OU, which binds last.
    private String side(Query query) {
        return query instanceof Query.AnyOf ? part(query) : whole(query);
    }

    private String conjunction(List<Query> parts) {
        var text = new StringBuilder();
        var misread = DaysInWords.misread(parts);
        for (int i = 0; i < parts.size(); i++) {
            var written = misread.contains(i) ? literally(part(parts.get(i))) : part(parts.get(i));
            append(text, written);
        }
        return text.toString();
    }

    /// Adds one more condition, `written`, so that nothing before it takes it in.
    static void append(StringBuilder text, String written) {
        if (!text.isEmpty()) text.append(OPEN.matcher(text).find() && runsOn(written) ? " ET " : " ");
        text.append(written);
    }

    /// Whether `written` could be taken for more words of the condition before it.
    private static boolean runsOn(String written) {
        return Character.isLetterOrDigit(written.codePointAt(0)) && !Lexer.isReserved(written);
    }

    /// What can stand beside others without parentheses around it.
    private String part(Query query) {
        return switch (query) {
            case Query.Everything() -> "*";
            case Query.Word(var field, var word) -> FieldNames.prefix(field) + bare(word);
            case Query.Phrase(var field, var words) -> FieldNames.prefix(field) + quoted(words);
            case Query.Pattern(var field, var pattern) -> FieldNames.prefix(field) + bare(pattern);
            case Query.Fuzzy(var field, var word) -> FieldNames.prefix(field) + bare(word + "~");
            case Query.Accented(var field, var word) -> FieldNames.prefix(field) + ACCENTS + bare(word);
            case Query.Exact(var field, var words) -> FieldNames.prefix(field) + exact(field, words);
            case Query.Named(var field, var name) -> FieldNames.prefix(field) + Lexer.named(name);
            case Query.Near near -> near(near);
            case Query.Dated(var _, var words) -> words;
            case Query.Published(var days) -> "date:" + written(days);
            case Query.Imported(var days) -> "importé:" + written(days);
            case Query.Captured(var days) -> "capturé:" + written(days);
            case Query.DayOfYear(var day) -> "jour:%02d/%02d".formatted(day.getDayOfMonth(), day.getMonthValue());
            case Query.OfMonth(var month) -> "mois:" + Step.MONTH.label(month.atDay(1));
            case Query.DatedTo(var precision) -> "précision:" + DatingNames.written(precision);
            case Query.DatedBy(var evidence) -> "datation:" + DatingNames.written(evidence);
            case Query.WordCount count -> "mots:" + WordCounts.written(count);
            case Query.Filed(var folder) -> Folder.reference(folder);
            case Query.Has(var trait) -> TraitNames.written(trait);
            case Query.Noted(var words) -> FieldNames.NOTE + ":" + noted(words);
            case Query.Saved(var name, var _) -> SavedSearch.reference(name);
            case Query.Not(var excluded) -> excluded(excluded);
            case Query.All _, Query.AnyOf _ -> "(" + whole(query) + ")";
        };
    }

    private String excluded(Query query) {
        var text = part(query);
        boolean signed = !(query instanceof Query.Near) && Lexer.beginsWord(text, 0);
        return signed ? "-" + text : "-(" + text + ")";
    }

    private static String noted(String words) {
        var plain = words.endsWith("*") ? words.substring(0, words.length() - 1) : words;
        return PLAIN.matcher(plain).matches() && !Lexer.isReserved(words) ? words : quoted(words);
    }

    private static String near(Query.Near near) {
        var text = side(near.one()) + " PROCHE/" + near.words() + " " + side(near.other());
        return near.field() == Field.ANY ? text : FieldNames.prefix(near.field()) + "(" + text + ")";
    }

    private static String side(String words) {
        return PLAIN.matcher(words).matches() && !Lexer.isReserved(words) ? words : quoted(words);
    }

    private static String bare(String word) {
        return Lexer.isReserved(word) ? Lexer.LITERALLY + word : word;
    }

    /// `word` with the sign before it that keeps it from being read as anything but a word.
    static String literally(String word) {
        return word.charAt(0) == Lexer.LITERALLY ? word : Lexer.LITERALLY + word;
    }

    /// The name of `field` with its colon, in French; nothing for [Field#ANY].
    public static String prefix(Field field) {
        return FieldNames.prefix(field);
    }

    /// `name` as a value that is this very name, whole: `="Le Monde"`.
    public static String whole(String name) {
        return Lexer.named(name);
    }

    private static String exact(Field field, String words) {
        if (Terms.isOneWord(words)) return "=" + words;
        return field.isWhole() ? ACCENTS + quoted(words) : "=" + quoted(words);
    }

    /// Within quotation marks that do not stand in `words`.
    private static String quoted(String words) {
        return words.indexOf('"') < 0 ? '"' + words + '"' : "« " + words + " »";
    }

    private static String written(DateRange days) {
        if (days.first().equals(days.last())) return days.first().toString();
        if (days.last().equals(DateRange.LATEST)) return days.first() + "..";
        if (days.first().equals(DateRange.EARLIEST)) return ".." + days.last();
        return Step.YEAR.days(Step.YEAR.start(days.first())).equals(days)
                ? days.first().toString().substring(0, 4)
                : Step.MONTH.days(Step.MONTH.start(days.first())).equals(days)
                        ? days.first().toString().substring(0, 7)
                        : days.first() + ".." + days.last();
    }
}
