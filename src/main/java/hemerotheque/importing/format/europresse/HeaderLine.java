package hemerotheque.importing.format.europresse;

import hemerotheque.importing.extract.DatedLine;
import hemerotheque.importing.extract.Printed;
import hemerotheque.importing.format.database.ExportedArticle;
import hemerotheque.model.PublicationDate;
import java.util.Optional;
import java.util.regex.Pattern;

/// The line under the name of the paper: « Région, mardi 14 mars 2006 134 mots, p. 16 », in the language of whoever
/// searched.
///
/// @param section may be empty, as may `words` and `page`
record HeaderLine(Optional<PublicationDate> published, String section, String words, String page) {

    private static final Pattern WORDS = Pattern.compile(
            "(?iu)(?<![\\d/])(\\d{1,3}(?:[ \u00A0\u202F.,]\\d{3})+|\\d+)[ \u00A0]*(?:mots?|words?|w[öo]rter|palabras?)(?!\\p{L})");

    private static final Pattern PAGE =
            Pattern.compile("(?iu)(?:^|[\\s,])(?:pp?|s|pág|pag|página|seite|page)\\.\\s*(?<page>[\\p{L}\\d].{0,40})$");

    private static final Pattern BORDER = Pattern.compile("^[\\s\u00A0,;–-]+|[\\s\u00A0,;–-]+$");

    /// Characters, our choice: no line has more.
    private static final int LONGEST = 500;

    static HeaderLine of(String text) {
        var line = Printed.line(text.substring(0, Math.min(text.length(), LONGEST)));
        var dated = Printed.dated(line);
        var behind = dated.map(DatedLine::after).orElse(line);
        var words = WORDS.matcher(behind);
        var page = PAGE.matcher(behind);
        boolean counted = words.find();
        boolean paged = page.find();
        int told = Math.min(counted ? words.start() : behind.length(), paged ? page.start() : behind.length());
        return new HeaderLine(
                dated.map(DatedLine::date),
                BORDER.matcher(dated.map(DatedLine::before).orElse(behind.substring(0, told)))
                        .replaceAll(""),
                counted ? words.group(1) : "",
                paged ? BORDER.matcher(page.group("page")).replaceAll("") : "");
    }

    void tell(ExportedArticle article) {
        published.ifPresent(article::published);
        article.section(section).words(words).page(page);
    }
}
