package hemerotheque.importing.extract;

import hemerotheque.model.Precision;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Days as French pages write them, always day before month: « 31 Octobre 2020 », « 18/06/12 - 11h02 », « 1er août »,
/// « hier à 19h25 ».
final class FrenchDate {

    private static final String MONTHS =
            "janvier|janv|jan|fevrier|fevr|fev|mars|avril|avr|mai|juin|juillet|juil|aout|septembre|sept|sep|octobre|oct|novembre|nov|decembre|dec";

    /// Of a program that was not told of French.
    private static final String ENGLISH_MONTHS =
            "january|february|feb|march|mar|april|apr|may|june|jun|july|jul|august|aug|september|october|november|december";

    /// Every name by which a month may go in a date with words. Folded.
    static final Set<String> NAMES_OF_MONTHS = WordSet.of((MONTHS + "|" + ENGLISH_MONTHS).replace('|', ' '));

    private static final Map<String, Integer> MONTH_OF = Map.ofEntries(
            Map.entry("jan", 1),
            Map.entry("fev", 2),
            Map.entry("mar", 3),
            Map.entry("avr", 4),
            Map.entry("mai", 5),
            Map.entry("jui", 6),
            Map.entry("aou", 8),
            Map.entry("sep", 9),
            Map.entry("oct", 10),
            Map.entry("nov", 11),
            Map.entry("dec", 12),
            Map.entry("feb", 2),
            Map.entry("apr", 4),
            Map.entry("may", 5),
            Map.entry("jun", 6),
            Map.entry("jul", 7),
            Map.entry("aug", 8));

    private static final Pattern WORDS = Pattern.compile(
            "(?<![\\d.,/])(?:(?<day>\\d{1,2})(?:er|e)?\\.?(?: {1,2}|-))?(?<![a-z])(?<month>" + MONTHS
                    + ")(?![a-z])\\.?,?[ -]{0,3}(?<year>(?:1[6-9]|20)\\d\\d(?!\\d)|\\d\\d(?![\\dh:]| ?h\\b| ?%|[.,]\\d))?");

    /// How a program that was not told of French writes: « mars 8, 2022 », « Mar 8, 2022 ».
    private static final Pattern MONTH_FIRST = Pattern.compile("(?<![a-z])(?<month>" + MONTHS + "|"
            + ENGLISH_MONTHS
            + ")"
            + "\\.? (?<day>\\d{1,2})(?:er|st|nd|rd|th)?,? (?<year>(?:19|20)\\d\\d)(?!\\d)");

    private static final Pattern FIGURES = Pattern.compile(
            "(?<![\\d.,/-])(?<day>\\d{1,2})(?<border>[/.-])(?<month>\\d{1,2})(?:\\k<border>(?<year>(?:1[6-9]|20)\\d\\d|\\d\\d))?(?![\\d/]|[.,-]\\d|h)");

    private static final Pattern ISO =
            Pattern.compile("(?<!\\d)(?<year>(?:1[6-9]|20)\\d\\d)[-/](?<month>\\d\\d)[-/](?<day>\\d\\d)(?!\\d)");

    private static final Pattern RELATIVE = Pattern.compile(
            "(?<![a-z])(?:(?<word>aujourd'hui|avant-hier|hier)(?= a \\d|,? \\d{1,2} ?h|\\W*$)|il y a (?<count>\\d{1,2}) (?<unit>minutes?|mn|min|heures?|h|jours?|j|semaines?)(?![a-z]))");

    private static final Pattern TIME = Pattern.compile(
            "^(?:t|[ ,|@•·-]{0,5}(?:a )?[ ]?)(?<hour>[01]?\\d|2[0-3]) ?[h:](?: ?(?<minute>[0-5]\\d))?(?!\\d)(?: ?(?<half>[ap])\\.?m(?![a-z]))?|^t(?<hour2>[01]\\d|2[0-3])(?<minute2>[0-5]\\d)(?!\\d)");

    private static final Pattern MODIFIED = Pattern.compile(
            "(?:mise? a jour|mis a jour|m\\.a\\.j|\\bmaj\\b|modifie|actualise|update|derniere modification|corrige|revise|rectifie)");
    private static final Pattern PUBLISHED = Pattern.compile(
            "(?:publi|poste|mise? en ligne|cree|paru|parution|redige|ecrit le|envoye|diffuse|date de|edition du|numero du|journal du|bulletin du|\\bdate\\b|published|posted|n°? ?\\d+ -)");
    private static final Pattern TODAY = Pattern.compile(
            "(?:nous sommes|aujourd'hui|saint du jour|bonne fete|expire|jusqu'au|a partir du|depuis le|valable|rendez-vous|prochain|du \\d+ au|avant le|des le|©|copyright|recuperee? le|consultee? le|capturee? le)");

    /// Characters before a day in which its meaning is looked for, our choice.
    private static final int BEFORE = 45;

    /// Two-digit years from here on are of the last century.
    private static final int PIVOT = 70;

    private FrenchDate() {}

    enum Role {
        PUBLISHED,
        MODIFIED,
        /// Another day than the article's: today's date of a site, an end of validity.
        OTHER,
        PLAIN
    }

    /// A day written in a text.
    ///
    /// @param year absent where the text leaves it to the reader
    /// @param daysBack for « hier » and the like: counted from the capture; month and day are then 0
    /// @param day 0 where only month and year are told
    /// @param start and `end` places in the text
    record Mention(
            Optional<Integer> year,
            int month,
            int day,
            int daysBack,
            Optional<LocalTime> time,
            Role role,
            int start,
            int end) {

        boolean relative() {
            return month == 0;
        }

        Precision precision() {
            return day == 0 && month > 0 ? Precision.MONTH : Precision.DAY;
        }

        /// The day, its year taken from `around` where the text has none; nothing where there is no such day.
        Optional<LocalDate> on(Optional<Integer> around, Optional<LocalDate> captured) {
            if (relative()) return captured.map(c -> c.minusDays(daysBack));
            return year.or(() -> around).flatMap(y -> date(y, month, Math.max(1, day)));
        }
    }

    /// The days that `text` writes, in order; no two share a character.
    static List<Mention> mentions(String text) {
        return mentionsIn(Plain.folded(text));
    }

    static List<Mention> mentionsIn(String folded) {
        var mentions = new ArrayList<Mention>();
        boolean figures = DayTraces.ofFigures(folded);
        if (figures) gather(ISO.matcher(folded), folded, mentions);
        boolean months = DayTraces.ofMonth(folded);
        if (months) gather(MONTH_FIRST.matcher(folded), folded, mentions);
        if (months) gather(WORDS.matcher(folded), folded, mentions);
        if (figures) gather(FIGURES.matcher(folded), folded, mentions);
        if (DayTraces.ofRelation(folded)) relatives(folded, mentions);
        if (mentions.isEmpty()) return List.of();
        mentions.sort(Comparator.comparingInt(Mention::start));
        return withRoles(mentions, folded);
    }

    private static void gather(Matcher found, String folded, List<Mention> mentions) {
        while (found.find()) {
            int start = found.start();
            int end = found.end();
            if (mentions.stream().anyMatch(m -> m.start() < end && start < m.end())) continue;
            read(found, folded).ifPresent(mentions::add);
        }
    }

    private static Optional<Mention> read(Matcher found, String folded) {
        var year = Optional.ofNullable(found.group("year")).map(FrenchDate::year);
        int month = month(found.group("month"));
        int day = found.group("day") == null ? 0 : Integer.parseInt(found.group("day"));
        boolean figures = Character.isDigit(found.group("month").charAt(0));
        if (day == 0 && (year.isEmpty() || found.group("year").length() < 4)) return Optional.empty();
        if (month < 1
                || month > 12
                || day > YearMonth.of(year.orElse(2000), month).lengthOfMonth()) return Optional.empty();
        if (figures && day == 0) return Optional.empty();
        if (figures && year.isEmpty() && !found.group("border").equals("/")) return Optional.empty();
        var time = TIME.matcher(folded).region(found.end(), folded.length());
        boolean timed = day > 0 && time.find();
        return Optional.of(new Mention(
                year,
                month,
                day,
                0,
                timed ? time(time) : Optional.empty(),
                Role.PLAIN,
                found.start(),
                timed ? time.end() : found.end()));
    }

    private static void relatives(String folded, List<Mention> mentions) {
        var found = RELATIVE.matcher(folded);
        while (found.find()) {
            var time = TIME.matcher(folded).region(found.end(), folded.length());
            boolean timed = time.find();
            mentions.add(new Mention(
                    Optional.empty(),
                    0,
                    0,
                    daysBack(found),
                    timed ? time(time) : Optional.empty(),
                    Role.PLAIN,
                    found.start(),
                    timed ? time.end() : found.end()));
        }
    }

    private static int daysBack(Matcher found) {
        if (found.group("word") != null) {
            return switch (found.group("word")) {
                case "hier" -> 1;
                case "avant-hier" -> 2;
                default -> 0;
            };
        }
        int count = Integer.parseInt(found.group("count"));
        return switch (found.group("unit").charAt(0)) {
            case 'j' -> count;
            case 's' -> 7 * count;
            default -> 0;
        };
    }

    private static List<Mention> withRoles(List<Mention> mentions, String folded) {
        var all = new ArrayList<Mention>();
        int last = 0;
        for (var m : mentions) {
            var before = folded.substring(Math.max(last, m.start() - BEFORE), m.start());
            all.add(new Mention(
                    m.year(), m.month(), m.day(), m.daysBack(), m.time(), role(before), m.start(), m.end()));
            last = m.end();
        }
        return List.copyOf(all);
    }

    /// What the words before a day make of it.
    static Role roleBefore(String text) {
        return role(Plain.folded(text));
    }

    private static Role role(String before) {
        int modified = lastEnd(MODIFIED, before);
        int published = lastEnd(PUBLISHED, before);
        if (modified > published) return Role.MODIFIED;
        if (published >= 0) return Role.PUBLISHED;
        return lastEnd(TODAY, before) >= 0 ? Role.OTHER : Role.PLAIN;
    }

    private static int lastEnd(Pattern pattern, String text) {
        int end = -1;
        var found = pattern.matcher(text);
        while (found.find()) end = found.end();
        return end;
    }

    private static Optional<LocalTime> time(Matcher found) {
        boolean compact = found.group("hour2") != null;
        var hour = compact ? found.group("hour2") : found.group("hour");
        var minute = compact ? found.group("minute2") : found.group("minute");
        int given = Integer.parseInt(hour);
        int of24 = compact || found.group("half") == null || given > 12
                ? given
                : given % 12 + (found.group("half").equals("p") ? 12 : 0);
        return Optional.of(LocalTime.of(of24, minute == null ? 0 : Integer.parseInt(minute)));
    }

    private static int year(String digits) {
        int year = Integer.parseInt(digits);
        return digits.length() > 2 ? year : year + (year >= PIVOT ? 1900 : 2000);
    }

    private static int month(String name) {
        if (Character.isDigit(name.charAt(0))) return Integer.parseInt(name);
        if (name.startsWith("juil")) return 7;
        return MONTH_OF.get(name.substring(0, 3));
    }

    private static Optional<LocalDate> date(int year, int month, int day) {
        boolean exists =
                month >= 1 && month <= 12 && day <= YearMonth.of(year, month).lengthOfMonth();
        return exists ? Optional.of(LocalDate.of(year, month, day)) : Optional.empty();
    }
}
