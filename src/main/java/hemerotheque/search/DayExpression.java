package hemerotheque.search;

import hemerotheque.model.DateRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads days as people type them: `17/01/2020`, « 1er mai 1998 », « été 2003 », « hier », `2019-12..2020-03`.
///
/// English is read as well where French says nothing else: « May 17, 2020 », « last 12 months ».
///
/// A field « from » takes the first day of what is read, a field « to » the last.
public final class DayExpression {

    /// A form of a range, with its two sides or its one side as groups.
    private record Form(Pattern pattern, Function<Matcher, Optional<DateRange>> range) {}

    private static final Pattern REPUBLICAN =
            Pattern.compile("\\b(?:an [ivx]+|an 1?\\d|vendemiaire|brumaire|frimaire|nivose"
                    + "|pluviose|ventose|germinal|floreal|prairial|messidor|thermidor|fructidor|sans-?culottides?)\\b");

    private final SingleDays single;
    private final List<Form> forms;

    /// @param today what « hier » and « 12 derniers mois » are counted from
    public DayExpression(LocalDate today) {
        single = new SingleDays(today);
        forms = List.of(
                new Form(Pattern.compile("(.*?)\\s*(?:\\.{2,3}|…)\\s*(.*)"), this::open),
                new Form(Pattern.compile(">=\\s*(.+)"), this::since),
                new Form(Pattern.compile("<=\\s*(.+)"), this::until),
                new Form(Pattern.compile("(?:>\\s*|apres )(.+)"), this::after),
                new Form(Pattern.compile("(?:<\\s*|avant )(.+)"), this::before),
                new Form(Pattern.compile("(?:depuis|a partir d[eu]) (.+)"), this::since),
                new Form(Pattern.compile("jusqu'(?:en|au?x?) (.+)"), this::until),
                new Form(Pattern.compile("entre (.+?) et (.+)"), this::between),
                new Form(Pattern.compile("(?:du|de) (.+?) (?:au|a) (.+)"), this::between),
                new Form(Pattern.compile("(.+?) (?:-|–|—|au|a) (.+)"), this::between),
                new Form(Pattern.compile("(\\d{4}(?:-\\d\\d){0,2})/(\\d{4}(?:-\\d\\d){0,2})"), this::between),
                new Form(Pattern.compile("(\\d{4})[-–](\\d{4})"), this::between));
    }

    /// The days that `typed` means, or nothing where it is no date. A reversed range is put in order.
    public Optional<DateRange> read(String typed) {
        var text = Folding.fold(typed).strip().replaceAll("\\s+", " ");
        return french(text).or(() -> french(EnglishDays.inFrench(text)));
    }

    /// Whether `typed` is a date of the Republican calendar, « 18 brumaire an VIII », which is not read.
    public static boolean isRepublican(String typed) {
        return REPUBLICAN.matcher(Folding.fold(typed)).find();
    }

    private Optional<DateRange> french(String text) {
        return single.read(text).or(() -> range(text));
    }

    private Optional<DateRange> range(String text) {
        for (var form : forms) {
            var matcher = form.pattern.matcher(text);
            var range = matcher.matches() ? form.range.apply(matcher) : Optional.<DateRange>empty();
            if (range.isPresent()) return range;
        }
        return Optional.empty();
    }

    private Optional<DateRange> open(Matcher sides) {
        if (sides.group(1).isEmpty()) return single.read(sides.group(2)).map(range -> DateRange.until(range.last()));
        if (sides.group(2).isEmpty()) return since(sides);
        return between(sides);
    }

    private Optional<DateRange> since(Matcher side) {
        return single.read(side.group(1)).map(range -> DateRange.since(range.first()));
    }

    private Optional<DateRange> until(Matcher side) {
        return single.read(side.group(1)).map(range -> DateRange.until(range.last()));
    }

    private Optional<DateRange> after(Matcher side) {
        return single.read(side.group(1))
                .filter(range -> range.last().isBefore(DateRange.LATEST))
                .map(range -> DateRange.since(range.last().plusDays(1)));
    }

    private Optional<DateRange> before(Matcher side) {
        return single.read(side.group(1))
                .filter(range -> range.first().isAfter(DateRange.EARLIEST))
                .map(range -> DateRange.until(range.first().minusDays(1)));
    }

    /// From the first day of one side to the last of the other; « 3 » in « du 3 au 5 mai 2017 » borrows what it lacks.
    private Optional<DateRange> between(Matcher sides) {
        var last = single.read(sides.group(2));
        var first = single.read(sides.group(1)).or(() -> borrowed(sides.group(1), sides.group(2)));
        if (first.isEmpty() || last.isEmpty()) return Optional.empty();
        boolean ordered = !first.get().first().isAfter(last.get().last());
        var early = ordered ? first.get() : last.get();
        var late = ordered ? last.get() : first.get();
        return Optional.of(new DateRange(early.first(), late.last()));
    }

    private Optional<DateRange> borrowed(String side, String whole) {
        for (int space = whole.indexOf(' '); space >= 0; space = whole.indexOf(' ', space + 1)) {
            var range = single.read(side + whole.substring(space));
            if (range.isPresent()) return range;
        }
        return Optional.empty();
    }
}
