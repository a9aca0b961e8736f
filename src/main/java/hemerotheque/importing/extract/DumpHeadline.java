package hemerotheque.importing.extract;

import hemerotheque.importing.extract.Headline.Scored;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The line of a dump that is the title: before the body, said twice if we are lucky, near the date.
final class DumpHeadline {

    /// Lines before the body in which a title is looked for, our choice.
    private static final int REACH = 40;

    /// Words, our choice: a longer line that ends as a sentence is a standfirst.
    private static final int LONGEST_STATEMENT = 10;

    /// A sentence's end in the midst of a line; « VIDÉO. » and other kickers are shorter.
    private static final Pattern SENTENCES = Pattern.compile("^.{30,}\\p{Ll}{2}[.?!] \\p{Lu}");

    private static final Pattern PATH = Pattern.compile(
            "(?i)^(?:accueil|principale|home|à la une|une|vous êtes ici)[\\s\u00A0]*[»>/|:\u203A-]|^\\w+[\\s\u00A0]»[\\s\u00A0]"
                    + "|\\S[\\s\u00A0]+[»>\u203A/][\\s\u00A0]+\\S.*[\\s\u00A0][»>\u203A/][\\s\u00A0]");

    private static final String BORDERS = "»>/|:\u203A-";

    private DumpHeadline() {}

    static Optional<Passage> of(Page page, Stretch body) {
        return scored(page, body)
                .max(Comparator.comparingDouble(Scored::score))
                .map(Scored::passage)
                .or(() -> opening(page, body));
    }

    /// The lines that may be the title, in the order of the page.
    static Stream<Scored> scored(Page page, Stretch body) {
        int first = Math.max(0, body.start() - REACH);
        var before = page.passages().subList(first, Math.min(page.passages().size(), body.start() + 1));
        var vocabulary = Vocabulary.of(page.in(body));
        return before.stream()
                .filter(line -> isCandidate(line, body))
                .map(line -> new Scored(line, score(line, page, body, vocabulary)));
    }

    private static boolean isCandidate(Passage line, Stretch body) {
        if (line.words() < 3 || line.words() > 35 || line.text().length() > 250) return false;
        if (line.index() == body.start() && line.words() > 25) return false;
        if (line.reading().mentions().stream().anyMatch(m -> m.role() == FrenchDate.Role.OTHER)) return false;
        return !line.reading().isForeign() && !Metalines.is(line, true) && isOneLine(line);
    }

    /// Whether a line is words of a sentence, not a path or a menu on one line.
    private static boolean isOneLine(Passage line) {
        var text = line.text();
        if (holdsBorder(text) && PATH.matcher(text).find()) return false;
        int words = 0;
        int capitals = 0;
        boolean shouted = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            shouted &= !Character.isLowerCase(c);
            boolean opens = !Plain.isBlank(c) && (i == 0 || Plain.isBlank(text.charAt(i - 1)));
            if (opens) words++;
            if (opens && Character.isUpperCase(c)) capitals++;
        }
        return shouted || words < 6 || capitals <= words * 0.9;
    }

    /// Whether it has one of the signs between the places of a path, without which [#PATH] cannot be found.
    private static boolean holdsBorder(String text) {
        for (int i = 0; i < text.length(); i++) if (BORDERS.indexOf(text.charAt(i)) >= 0) return true;
        return false;
    }

    private static double score(Passage line, Page page, Stretch body, Vocabulary vocabulary) {
        var key = line.reading().key();
        double score = Math.min(line.words(), 12) * 0.5;
        score -= Math.abs(body.start() - line.index()) * 0.2;
        score += 16 * vocabulary.shareOf(line);
        score += 6 * Math.min(2, repeats(upTo(page, body.start() + 3), line, key));
        if (line.index() == body.start()) score -= 6;
        if (line.words() > 22) score -= 5;
        if (goesOn(line.text())) score -= 8;
        if (isStatement(line.text())) score -= line.words() > LONGEST_STATEMENT ? 10 : 6;
        if (isDated(page, line.index() + 1, line.index() + 2)) score += 10;
        else if (isDated(page, line.index() + 1, line.index() + 5)) score += 6;
        else if (isDated(page, line.index() - 1, line.index())) score += 4;
        return score;
    }

    private static List<Passage> upTo(Page page, int end) {
        return page.passages().subList(0, Math.min(end, page.passages().size()));
    }

    /// Whether a line begins in the midst of a sentence.
    private static boolean goesOn(String text) {
        return Character.isLowerCase(text.charAt(0)) || text.startsWith("...") || text.startsWith("…");
    }

    /// Whether a line ends as titles seldom do, or goes on behind a sentence's end.
    private static boolean isStatement(String text) {
        if (SENTENCES.matcher(text).find()) return true;
        boolean asTitlesMay = "?!…\"»".indexOf(text.charAt(text.length() - 1)) >= 0;
        return Plain.endsSentence(text) && !asTitlesMay;
    }

    /// Other lines up to the body's beginning that hold the same words: a breadcrumb, the page's own title.
    private static long repeats(List<Passage> lines, Passage line, String key) {
        return lines.stream()
                .filter(other -> other.index() != line.index()
                        && other.words() <= line.words() + 15
                        && other.words() >= line.words())
                .filter(other -> other.reading().key().contains(key))
                .count();
    }

    /// Whether a short line among those from `start` to before `end` tells a day or who signs.
    private static boolean isDated(Page page, int start, int end) {
        return page
                .passages()
                .subList(Math.max(0, start), Math.min(page.passages().size(), Math.max(0, end)))
                .stream()
                .filter(near -> near.words() <= 25 && Metalines.is(near, true))
                .anyMatch(near -> Byline.isSigned(near.reading())
                        || near.reading().mentions().stream().anyMatch(m -> m.role() != FrenchDate.Role.OTHER));
    }

    /// Where nothing stands before the body: its first line, if short.
    private static Optional<Passage> opening(Page page, Stretch body) {
        return page.in(body).stream()
                .filter(line -> line.words() <= 30)
                .findFirst()
                .filter(line -> line.index() == body.start());
    }
}
