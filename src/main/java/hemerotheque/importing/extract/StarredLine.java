package hemerotheque.importing.extract;

import hemerotheque.model.Block;
import hemerotheque.model.Evidence;
import hemerotheque.model.PublicationDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// The line that opens a text in a corpus of Alceste or IRaMuTeQ: `**** *source_LePhare *date_2024-09-11`. What it
/// tells of source, title, author and day become fields, the rest tags, as they are written.
///
/// @param variables without their stars: `source_LePhare`
record StarredLine(List<String> variables) {

    private static final Pattern OPENING = Pattern.compile("^(?:\\*{4}|\\d{4,})[ \\t]+\\*[^\\r\\n]*");

    private static final Pattern VARIABLE = Pattern.compile("(?<=\\s)\\*(\\S+)");

    /// A line that gives what follows it a theme.
    private static final Pattern THEME = Pattern.compile("^-\\*\\S+");

    private static final Pattern DIGITS = Pattern.compile("((?:1[6-9]|20)\\d\\d)_?(\\d\\d)_?(\\d\\d)");

    /// The line that `text` opens with.
    static Optional<StarredLine> of(String text) {
        var opening = OPENING.matcher(text);
        if (!opening.find()) return Optional.empty();
        return Optional.of(new StarredLine(VARIABLE.matcher(opening.group())
                .results()
                .map(found -> found.group(1))
                .toList()));
    }

    /// @param text the whole, this line first
    CorpusFields fields(String text) {
        var source = value("source", "journal", "media", "titrepresse");
        var title = value("title", "titre");
        var author = value("author", "auteur", "aut");
        var date = value("date").flatMap(StarredLine::date).or(this::coarse);
        var tags = new ArrayList<>(variables);
        List.of("source", "journal", "media", "titrepresse", "title", "titre", "author", "auteur", "aut")
                .forEach(name -> tags.removeIf(variable -> variable.startsWith(name + "_")));
        if (date.isPresent())
            List.of("date", "am", "annee", "year", "mois", "jour")
                    .forEach(name -> tags.removeIf(v -> v.startsWith(name + "_")));
        return new CorpusFields(
                source.map(StarredLine::words),
                title.map(StarredLine::words),
                Optional.empty(),
                author.map(StarredLine::words).stream().toList(),
                date,
                Optional.empty(),
                tags,
                body(text));
    }

    private Optional<String> value(String... names) {
        for (var name : names) {
            for (var variable : variables) {
                if (variable.startsWith(name + "_") && variable.length() > name.length() + 1)
                    return Optional.of(variable.substring(name.length() + 1));
            }
        }
        return Optional.empty();
    }

    /// Spaces are written as low lines there.
    private static String words(String value) {
        return Plain.line(value.replace('_', ' '));
    }

    private static Optional<PublicationDate> date(String value) {
        var dashed = DIGITS.matcher(value).replaceFirst("$1-$2-$3");
        return ToldDate.read(dashed.replace('_', '-'), Evidence.CONTAINER);
    }

    /// The month or the year, where no day is told.
    private Optional<PublicationDate> coarse() {
        return value("am", "annee", "year").flatMap(StarredLine::date);
    }

    /// A theme stays as it is written, as a heading.
    private static List<Block> body(String text) {
        var lines = text.lines().skip(1).map(Plain::line).filter(line -> !line.isEmpty());
        return lines.<Block>map(line ->
                        THEME.matcher(line).matches() ? new Block.Subheading(2, line) : new Block.Paragraph(line))
                .toList();
    }
}
