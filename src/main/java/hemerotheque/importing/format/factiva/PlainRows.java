package hemerotheque.importing.format.factiva;

import hemerotheque.importing.format.database.ExportedArticle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// An article in rows without codes: what HTML marks is told here by bold letters, or by the shape of the lines.
final class PlainRows {

    private static final int LONGEST_SECTION = 40; // characters, our choice

    private static final int LONGEST_PUBLISHER = 80; // characters, our choice

    /// What companies end with.
    private static final Pattern COMPANY = Pattern.compile(
            "(?iU)\\b(?:s\\.?a\\.?s?|sarl|scop|inc|ltd|limited|llc|plc|gmbh|ag|s\\.?p\\.?a|s\\.?l|b\\.?v|n\\.?v|corp|co|company|group|groupe"
                    + "|presse|press|media|médias?|éditions?|société|publications?|publishing|verlag)\\b\\.?");

    private static final Pattern WORD = Pattern.compile("\\p{L}{5,}");

    private static final Pattern ABBREVIATED = Pattern.compile("(?i)\\b(inc|ltd|co|corp|s\\.a|s\\.p\\.a|s\\.l)\\.$");

    private static final Pattern SENTENCE = Pattern.compile(".*[.!?…»”:]\\s*$");

    /// Rows that are not blank, each on one line, and where they stood among all.
    private final List<String> lines = new ArrayList<>();

    private final List<Boolean> bold = new ArrayList<>();
    private final List<Integer> places = new ArrayList<>();
    private final List<String> all = new ArrayList<>();
    private final boolean wrapped;

    private <M> PlainRows(List<Row<M>> rows, boolean wrapped) {
        this.wrapped = wrapped;
        for (var row : rows) {
            for (var line : row.text().split("\n", -1)) add(line, row.bold());
        }
    }

    private void add(String line, boolean isBold) {
        if (!line.isBlank()) {
            lines.add(Fields.cut(line));
            bold.add(isBold);
            places.add(all.size());
        }
        all.add(line);
    }

    static <M> Optional<ExportedArticle> article(List<Row<M>> rows, boolean wrapped) {
        return new PlainRows(rows, wrapped).article();
    }

    private Optional<ExportedArticle> article() {
        return PlainDisplay.anywhere(lines).map(this::read);
    }

    private ExportedArticle read(PlainDisplay display) {
        var article = display.article();
        head(display.before().size(), article);
        int end = lines.size();
        if (end > display.length() && Shapes.isDocumentLine(lines.get(end - 1))) {
            Shapes.document(lines.get(--end)).ifPresent(article::document);
        }
        if (end - display.length() > 1 && isPublisher(lines.get(end - 1), display)) end--;
        if (end <= display.length()) return article;
        var body = all.subList(places.get(display.length()), places.get(end - 1) + 1);
        (wrapped ? Wrapping.paragraphs(body) : Wrapping.each(body)).forEach(article::block);
        return article;
    }

    /// Headline, and what stands before and behind it.
    private void head(int count, ExportedArticle article) {
        int last = bold.subList(0, count).lastIndexOf(true);
        int first = last;
        while (first > 0 && bold.get(first - 1)) first--;
        boolean allBold = count > 1 && first == 0 && last == count - 1;
        if (last < 0 || allBold) shapeless(count, article);
        else {
            article.headline(joined(first, last + 1)).byline(joined(last + 1, count));
            if (first == 1) section(lines.getFirst(), article);
        }
    }

    /// No letters tell the headline from the others.
    private void shapeless(int count, ExportedArticle article) {
        int first = 0;
        int last = count;
        if (last - first > 1 && Shapes.isByline(lines.get(last - 1))) article.byline(lines.get(--last));
        boolean three = count - first > 2;
        if (last - first > 1 && isSection(lines.getFirst(), lines.get(1))) article.section(lines.get(first++));
        if (three && last == count && last - first > 1 && isName(lines.get(last - 1)))
            article.byline(lines.get(--last));
        article.headline(joined(first, last));
    }

    private static void section(String line, ExportedArticle article) {
        if (line.length() <= LONGEST_SECTION) article.section(line);
    }

    private static boolean isSection(String line, String next) {
        return line.length() <= LONGEST_SECTION && line.length() < next.length() && line.split(" ").length <= 3;
    }

    private static boolean isName(String line) {
        return line.length() <= LONGEST_SECTION && line.split(" ").length <= 4 && !line.matches(".*[\\d.?!:].*");
    }

    private String joined(int from, int to) {
        return from >= to ? "" : lines.subList(from, to).stream().collect(Collectors.joining(" "));
    }

    /// Whether a line at the end is the publisher's name, which the database sets under the text.
    private static boolean isPublisher(String line, PlainDisplay display) {
        if (line.length() > LONGEST_PUBLISHER) return false;
        if (Shapes.isCopyright(line)) return true;
        var bare = ABBREVIATED.matcher(line).replaceFirst("$1");
        if (SENTENCE.matcher(bare).matches()) return false;
        return COMPANY.matcher(bare).find() || named(bare, display.source()) || named(bare, display.rights());
    }

    /// Whether a telling word of it stands there too.
    private static boolean named(String line, Optional<String> other) {
        var words = words(other.orElse(""));
        return words(line).stream().anyMatch(words::contains);
    }

    private static List<String> words(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .toList();
    }
}
