package hemerotheque.importing.extract;

import hemerotheque.model.PublicationDate;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A line of a database, taken apart at the date in it.
///
/// @param before what stands before the date and its weekday, without the punctuation between; may be empty
/// @param after what stands behind the date and its hour; may be empty
public record DatedLine(String before, PublicationDate date, String after) {

    /// As weekdays stand before a date, in the languages of [PrintedDate].
    private static final Pattern WEEKDAY =
            Pattern.compile("(?iu)(?:^|(?<=[\\s,(–-]))(?:" + weekdays() + ")\\.?,?\\s*$");

    private static final Pattern BORDER = Pattern.compile("[\\s\u00A0,;:–-]+$");

    static Optional<DatedLine> of(String line) {
        return PrintedDate.in(line)
                .map(found -> new DatedLine(
                        before(line.substring(0, found.start())),
                        found.date(),
                        line.substring(found.end()).strip()));
    }

    private static String before(String text) {
        return BORDER.matcher(WEEKDAY.matcher(text).replaceFirst(""))
                .replaceFirst("")
                .strip();
    }

    private static String weekdays() {
        return Stream.of(DayOfWeek.values())
                .flatMap(day ->
                        PrintedDate.LANGUAGES.stream().map(language -> day.getDisplayName(TextStyle.FULL, language)))
                .flatMap(name -> Stream.of(name, name.replaceAll("[^\\x00-\\x7F]", ""))) // accents lost
                .distinct()
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
    }
}
