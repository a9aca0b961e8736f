package hemerotheque.search;

import hemerotheque.model.DateRange;
import hemerotheque.model.Span;
import hemerotheque.search.ParsedQuery.Part;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Finds the days that a question names in plain words: « retraites décembre 2019 », « élections 2016 », « grève hier
/// ».
///
/// Only what could be a day of publication: of years one in four figures, no decade and no century, which are what
/// articles are about, no article of a law and no sum; nothing that lies outside the days of the archive. « Hier » in a
/// sentence is the day before that sentence was written, not ours.
final class DaysInWords {

    /// Words that one date is made of at the most, « du 1er janvier 2019 au 31 mars 2019 ».
    private static final int LONGEST = 8;

    /// Words that make a sentence, our choice.
    private static final int SENTENCE = 7;

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:1[5-9]|20)\\d\\d(?!\\d)");

    /// What articles are about rather than when they appeared, and what has no end to count from.
    private static final Pattern NOT_THEN = Pattern.compile(
            "(?:les )?(?:annees|decennie)\\b.*|.*\\b(?:siecle|avant|apres|before|after|jusqu).*|.*[<>].*");

    /// « 11 janvier », « 1er mai », « 11-Novembre », « June 4th »; months by their name only.
    private static final Pattern DAY_AND_MONTH =
            Pattern.compile("(?:le )?\\d{1,2}(?:er|st|nd|rd|th)?[ -][a-z]{3,9}|[a-z]{3,9} \\d{1,2}(?:st|nd|rd|th)?");

    private static final Pattern FIGURES = Pattern.compile("\\d+");

    /// Folded. Before and after a number that they make another thing of than the year of publication.
    private static final Set<String> NUMBERED = words("""
            article articles n° no numero page pages vol top loi annees decennie avant apres before after jusqu'en
            """);

    private static final Set<String> COUNTED = words("""
            euros euro € dollars dollar francs emplois postes personnes habitants manifestants morts blesses ans km
            kilometres metres m tonnes hectares logements places lits suppressions
            """);

    private final Conditions conditions;
    private final Supplier<Optional<DateRange>> within;

    /// @param within the days that a date must share one with, asked where there is a date; nothing where no words are
    /// to be taken for days
    DaysInWords(Conditions conditions, Supplier<Optional<DateRange>> within) {
        this.conditions = conditions;
        this.within = within;
    }

    private static Set<String> words(String listed) {
        return Set.of(listed.strip().split("\\s+"));
    }

    /// What stands in a row of conditions.
    ///
    /// @param word `""` where it is no plain word
    /// @param open whether it can be taken for more than a word
    /// @param joined whether nothing but a blank stands before it
    private record Cell(String word, boolean open, boolean joined) {

        static Cell of(Part part, String question, int before) {
            int start = part.place().start();
            boolean open = Character.isLetterOrDigit(question.codePointAt(start))
                    && !question.startsWith(":", part.place().end()); // the name of a field, if there were one
            return new Cell(
                    wordOf(part.query()),
                    open,
                    question.substring(before, start).isBlank());
        }

        boolean isIn(Set<String> words) {
            return words.contains(Folding.fold(word));
        }
    }

    /// Words `from` to before `end` of a row, that name `days`.
    private record Named(NamedDays days, String words, int from, int end) {
        Part part(List<Part> parts) {
            int start = parts.get(from).place().start();
            return new Part(
                    new Query.Dated(days, words),
                    new Span(start, parts.get(end - 1).place().end()));
        }
    }

    /// `parts` with the words that name days put together.
    List<Part> read(String question, List<Part> parts) {
        var row = new ArrayList<Cell>();
        int before = 0;
        for (var part : parts) {
            row.add(Cell.of(part, question, before));
            before = part.place().end();
        }
        boolean sentence = parts.stream().mapToLong(part -> words(part.query())).sum() >= SENTENCE;
        var read = new ArrayList<Part>();
        for (int at = 0; at < parts.size(); ) {
            var found = find(row, at, sentence);
            read.add(found.map(named -> named.part(parts)).orElse(parts.get(at)));
            at = found.map(Named::end).orElse(at + 1);
        }
        return read;
    }

    /// The longest run of words from `from` on that names days.
    private Optional<Named> find(List<Cell> row, int from, boolean sentence) {
        for (int end = endOfRun(row, from); end > from; end--) {
            var words = row.subList(from, end).stream().map(Cell::word).collect(Collectors.joining(" "));
            if (isNumber(words) && isOfAnother(row, from)) continue;
            var days = days(words, sentence);
            if (days.isPresent()) return Optional.of(new Named(days.get(), words, from, end));
        }
        return Optional.empty();
    }

    private static int endOfRun(List<Cell> row, int from) {
        int end = from;
        while (end < row.size() && end - from < LONGEST) {
            var cell = row.get(end);
            if (!cell.open || cell.word.isEmpty() || end > from && !cell.joined) return end;
            end++;
        }
        return end;
    }

    private static boolean isNumber(String words) {
        return FIGURES.matcher(words).matches();
    }

    /// Whether the number at `at` belongs to the word before or after it: « article 1789 », « 2000 euros ».
    private static boolean isOfAnother(List<Cell> row, int at) {
        return at > 0 && row.get(at - 1).isIn(NUMBERED)
                || at + 1 < row.size() && row.get(at + 1).isIn(COUNTED);
    }

    /// The days that `words` name as those of publication.
    private Optional<NamedDays> days(String words, boolean sentence) {
        var folded = Folding.fold(words);
        if (NOT_THEN.matcher(folded).matches()) return Optional.empty();
        if (YEAR.matcher(folded).find()) return once(words);
        if (DAY_AND_MONTH.matcher(folded).matches()) return eachYear(words);
        return sentence || isNumber(folded) ? Optional.empty() : once(words);
    }

    private Optional<NamedDays> once(String words) {
        return conditions
                .days()
                .read(words)
                .filter(range -> within.get().filter(range::overlaps).isPresent())
                .map(NamedDays.Once::new);
    }

    private Optional<NamedDays> eachYear(String words) {
        if (within.get().isEmpty()) return Optional.empty();
        return conditions
                .read(Measure.DAY_OF_YEAR, words)
                .map(day -> new NamedDays.EachYear(((Query.DayOfYear) day).day()));
    }

    /// Which of `parts` are words that would be taken for days if they were typed as they stand.
    static Set<Integer> misread(List<Query> parts) {
        var anyDay = new DateRange(DateRange.EARLIEST, DateRange.LATEST);
        var reader = new DaysInWords(new Conditions(new DayExpression(DateRange.LATEST)), () -> Optional.of(anyDay));
        var literal = new HashSet<Integer>();
        for (int before = -1; before < literal.size(); ) {
            before = literal.size();
            literal.addAll(reader.misread(parts, literal));
        }
        return literal;
    }

    private Set<Integer> misread(List<Query> parts, Set<Integer> literal) {
        var row = new ArrayList<Cell>();
        var partOf = new ArrayList<Integer>();
        for (int i = 0; i < parts.size(); i++) {
            for (var word : written(parts.get(i))) {
                boolean open =
                        !literal.contains(i) && !word.isEmpty() && Character.isLetterOrDigit(word.codePointAt(0));
                row.add(new Cell(word, open, true));
                partOf.add(i);
            }
        }
        var misread = new HashSet<Integer>();
        for (int at = 0; at < row.size(); ) {
            int end = find(row, at, false).map(Named::end).orElse(at);
            for (int part : partOf.subList(at, end))
                if (!wordOf(parts.get(part)).isEmpty()) misread.add(part);
            at = Math.max(end, at + 1);
        }
        return misread;
    }

    /// What `query` puts into a row of words when it is written.
    private static List<String> written(Query query) {
        return query instanceof Query.Dated(var _, var words) ? List.of(words.split(" ")) : List.of(wordOf(query));
    }

    private static long words(Query query) {
        if (query instanceof Query.All(var parts))
            return parts.stream().mapToLong(DaysInWords::words).sum();
        return wordOf(query).isEmpty() ? 0 : 1;
    }

    private static String wordOf(Query query) {
        return query instanceof Query.Word(var field, var word) && field == Field.ANY ? word : "";
    }
}
