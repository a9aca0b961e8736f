package hemerotheque.importing.format.factiva;

import hemerotheque.importing.format.database.ExportedArticle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// An article in the display without codes, told by the order of its lines: section, headline, author; number of words,
/// day, hour, source and its code; page, edition, language, copyright.
final class PlainDisplay {

    /// Lines, our choice: what may stand before the number of words.
    private static final int MOST_BEFORE = 12;

    /// Lines, our choice, that may stand between the code of the source and the language.
    private static final int MOST_BETWEEN = 8;

    /// Characters, our choice: longer lines are no field.
    private static final int LONGEST_FIELD = 120;

    private final List<String> lines;
    private final int count;
    private final ExportedArticle article = new ExportedArticle();
    private final List<String> editions = new ArrayList<>();
    private Optional<String> source = Optional.empty();
    private Optional<String> rights = Optional.empty();
    private int at;

    private PlainDisplay(List<String> lines, int count) {
        this.lines = lines;
        this.count = count;
        this.at = count;
    }

    /// The display of which `lines` are the first; nothing where neither number of words nor day stands among them.
    ///
    /// @param from where the number of words is looked for, behind the headline if that is known
    static Optional<PlainDisplay> of(List<String> lines, int from) {
        int most = Math.min(lines.size(), from + MOST_BEFORE);
        int fallback = -1;
        for (int i = from; i < most; i++) {
            boolean dated = i + 1 < lines.size() && Shapes.isDate(lines.get(i + 1));
            if (dated && Shapes.isWords(lines.get(i))) return Optional.of(read(lines, i));
            if (fallback < 0 && Shapes.isDate(lines.get(i))) fallback = i;
        }
        if (fallback < 0) fallback = undated(lines, from, most);
        return fallback < 0 ? Optional.empty() : Optional.of(read(lines, fallback));
    }

    /// The same wherever its lines stand, since tables of contents and heads of mails may come before; then only where
    /// it is no chance.
    static Optional<PlainDisplay> anywhere(List<String> lines) {
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (Shapes.isWords(lines.get(i)) && Shapes.isDate(lines.get(i + 1))) return Optional.of(read(lines, i));
        }
        return of(lines, 0).filter(PlainDisplay::isSure);
    }

    /// The number of words, behind which no day stands but the source and its code.
    private static int undated(List<String> lines, int from, int most) {
        for (int i = from; i + 2 < most; i++) {
            if (Shapes.isWords(lines.get(i)) && Shapes.isSourceCode(lines.get(i + 2))) return i;
        }
        return -1;
    }

    private static PlainDisplay read(List<String> lines, int count) {
        var display = new PlainDisplay(lines, count);
        display.read();
        return display;
    }

    private void read() {
        var day = "";
        if (more() && Shapes.isWords(line())) article.words(next());
        if (more() && Shapes.isDate(line())) day = Days.inFigures(next());
        if (more() && Shapes.isHour(line())) day += " " + next();
        article.published(day);
        if (more() && !Shapes.isLanguage(line()) && !Shapes.beginsAsCopyright(line())) {
            source = Optional.of(next());
            article.source(source.get());
        }
        if (more() && Shapes.isSourceCode(line())) at++;
        readTill();
        if (!editions.isEmpty()) article.edition(String.join(", ", editions));
    }

    /// To the language and the copyright, whichever there is.
    private void readTill() {
        int language = language();
        int copyright = copyright(Math.max(at, language));
        int end = language >= 0 ? language : copyright;
        boolean paged = false;
        while (at < end) {
            var field = next();
            if (!paged && Shapes.isPage(field)) {
                article.page(field);
                paged = true;
            } else {
                editions.add(field);
            }
        }
        if (language >= 0) article.language(next());
        if (copyright >= 0) {
            rights = Optional.of(lines.get(copyright));
            at = copyright + 1;
        }
    }

    private int language() {
        for (int i = at; i < Math.min(lines.size(), at + MOST_BETWEEN); i++) {
            var line = lines.get(i);
            if (Shapes.isLanguage(line)) return i;
            if (line.length() > LONGEST_FIELD || Shapes.beginsAsCopyright(line)) return -1;
        }
        return -1;
    }

    /// Right behind the language; else among the fields, where it says so itself.
    private int copyright(int from) {
        if (from < lines.size() && Shapes.isLanguage(lines.get(from))) {
            var next = from + 1 < lines.size() ? lines.get(from + 1) : "";
            return Shapes.isCopyright(next) || Shapes.isOfAYear(next) ? from + 1 : -1;
        }
        for (int i = from; i < Math.min(lines.size(), from + MOST_BETWEEN); i++) {
            if (Shapes.beginsAsCopyright(lines.get(i))) return i;
        }
        return -1;
    }

    private boolean more() {
        return at < lines.size();
    }

    private String line() {
        return lines.get(at);
    }

    private String next() {
        return lines.get(at++);
    }

    /// Whether source or language could be told, or the number of words beside the day: what no chance lines have.
    boolean isSure() {
        return source.isPresent() && (rights.isPresent() || at - count > 3);
    }

    /// Lines that stand before the number of words.
    List<String> before() {
        return lines.subList(0, count);
    }

    /// Lines up to the text.
    int length() {
        return at;
    }

    /// What the article is told with; its headline, author and text are still to be set.
    ExportedArticle article() {
        return article;
    }

    Optional<String> source() {
        return source;
    }

    Optional<String> rights() {
        return rights;
    }
}
