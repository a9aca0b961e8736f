package hemerotheque.importing.extract;

import hemerotheque.model.Author;
import hemerotheque.model.Block;
import hemerotheque.model.PublicationDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What press databases and other tools write, as the fields of an article: for readers of files in which the fields
/// are told apart already.
public final class Printed {

    private static final Pattern LINE = Pattern.compile("\\R");
    private static final Pattern BY = Pattern.compile("(?iu)^\\s*(?:par|by|von|por|di|door)\\s+(?=\\p{L})");

    private Printed() {}

    /// `text` on one line, as it is kept: runs of blanks become one space, a no-break space stays where French sets
    /// one, nothing unreadable stays.
    public static String line(String text) {
        return Plain.line(text);
    }

    /// The same, absent where nothing is left.
    public static Optional<String> some(String text) {
        return Optional.of(Plain.line(text)).filter(line -> !line.isEmpty());
    }

    /// A headline on one line, its quotes mended; absent where nothing is left.
    public static Optional<String> headline(String text) {
        return some(Quotes.mended(Plain.line(text)));
    }

    /// A paragraph a line of `text`.
    public static List<Block> paragraphs(String text) {
        return LINE.splitAsStream(text)
                .flatMap(line -> some(line).stream())
                .<Block>map(Block.Paragraph::new)
                .toList();
    }

    /// The persons and agencies of a byline, « Par Léa Morin et Hugo Le Bris, à Brest », each once, in order. Words
    /// that are no name as pages know names stay one author, since the database says that they are.
    public static List<Author> authors(String byline) {
        var words = some(BY.matcher(Plain.line(byline)).replaceFirst(""));
        if (words.isEmpty()) return List.of();
        var names = Names.in(words.get());
        return Byline.authors(names.isEmpty() ? List.of(words.get()) : names);
    }

    /// The day, month or year that a line of a database tells: « France, mardi 14 mars 2006, p. 16 », « 12 April 2013
    /// Friday 9:50 PM GMT+1 », « 2012年3月5日 »; nothing where it tells none.
    public static Optional<PublicationDate> date(String line) {
        return PrintedDate.in(line).map(PrintedDate.Found::date);
    }

    /// The same with what stands around the date, as in « France, mardi 14 mars 2006 134 mots, p. 16 ».
    public static Optional<DatedLine> dated(String line) {
        return DatedLine.of(line);
    }

    /// The text of `blocks`, in order.
    static Stream<String> texts(List<Block> blocks) {
        return blocks.stream().map(Block::text);
    }
}
