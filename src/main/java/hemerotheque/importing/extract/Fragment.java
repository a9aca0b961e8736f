package hemerotheque.importing.extract;

import hemerotheque.importing.extract.Passage.Kind;
import hemerotheque.model.Block;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/// The text of an article as feeds and tools hand it on: HTML without a page around, or plain lines.
///
/// @param blocks in reading order
/// @param cut whether it says itself that it goes on elsewhere
record Fragment(List<Block> blocks, boolean cut) {

    private static final Pattern MARKUP = Pattern.compile(
            "(?i)</?(?:p|br|div|span|h[1-6]|ul|ol|li|dl|table|tr|td|blockquote|figure|article|section|header|em|strong|b|i|u|a|img|font|center"
                    + "|sup|sub|small|pre|hr|cite|abbr|html|body|main|video|iframe)(?:\\s[^<>]*)?/?>");

    /// Markup that was escaped once more than it should.
    private static final Pattern ESCAPED = Pattern.compile("(?i)&lt;/?(?:p|br|div|a|img|span|strong|em|h[1-6])[\\s/&]");

    private static final Pattern ENTITY =
            Pattern.compile("&(?:[a-zA-Z][a-zA-Z0-9]{1,30}|#\\d{1,7}|#[xX][0-9a-fA-F]{1,6});");

    private static final Pattern BLANK_LINE = Pattern.compile("\\R[ \\t\\u00A0]*\\R\\s*");

    /// What leads from a feed to its site, as a whole line or at the end of one. Folded.
    private static final Pattern LEADING_ON = Pattern.compile(
            "[\\[(\\s>»…. -]*\\b(?<phrase>lire (?:la suite|l'article|plus|l'integralite)|(?:continue|continuer) (?:reading|la lecture)"
                    + "|read (?:more|the rest)|en savoir plus|voir l'article|la suite(?=\\W*(?:ici|sur\\b.{0,60})?\\W*$))\\b.{0,120}$");

    /// The last line that blogs put under each of their items. Folded.
    private static final Pattern FIRST_SEEN = Pattern.compile(
            "^(?:l'article|cet article|the post|le billet)\\b.{0,300}\\b(?:est apparu en premier|appeared first)\\b.{0,200}$");

    private static final Pattern ENDS_OPEN = Pattern.compile("(?:…|\\.\\.\\.|\\[…\\]|\\[\\.\\.\\.\\]|\\(…\\))\\s*$");

    /// Words of a line that only leads on, our choice.
    private static final int FEW_WORDS = 16;

    Fragment {
        blocks = List.copyOf(blocks);
    }

    /// Of a text that may be HTML, escaped HTML or none.
    static Fragment of(String text) {
        if (MARKUP.matcher(text).find()) return ofMarkup(text);
        if (ESCAPED.matcher(text).find()) return ofMarkup(Parser.unescapeEntities(text, false));
        return ofLines(unescaped(text));
    }

    private static String unescaped(String text) {
        return ENTITY.matcher(text).find() ? Parser.unescapeEntities(text, false) : text;
    }

    /// The same on one line.
    static String line(String text) {
        boolean markup = MARKUP.matcher(text).find();
        return Plain.line(markup ? Jsoup.parseBodyFragment(text).text() : unescaped(text));
    }

    /// Whether `text` is markup.
    static boolean isMarkup(String text) {
        return MARKUP.matcher(text).find() || ESCAPED.matcher(text).find();
    }

    /// A blank line parts two blocks, as does a line break where there is no blank line.
    static Fragment ofLines(String text) {
        var parts = BLANK_LINE.matcher(text).find() ? BLANK_LINE.splitAsStream(text) : text.lines();
        var blocks = parts.flatMap(String::lines)
                .map(Plain::line)
                .filter(line -> !line.isEmpty())
                .<Block>map(Block.Paragraph::new)
                .toList();
        return new Fragment(blocks, endsOpen(blocks));
    }

    static Fragment ofMarkup(String html) {
        var body = Jsoup.parse(html).body();
        var passages = passages(body, true);
        if (passages.isEmpty()) passages = passages(body, false);
        var own = new ArrayList<Passage>();
        boolean cut = false;
        for (var passage : passages) {
            var folded = passage.reading().folded();
            boolean leads = passage.kind() != Kind.PICTURE
                    && passage.words() <= FEW_WORDS
                    && LEADING_ON.matcher(folded).lookingAt();
            cut |= leads;
            if (!leads && !FIRST_SEEN.matcher(folded).find()) own.add(passage);
        }
        var blocks = Blocks.of(own, Fragment::figure);
        return ending(blocks, cut);
    }

    /// Without a link at the end of the last paragraph that leads on: « … (suite) Lire la suite ».
    private static Fragment ending(List<Block> blocks, boolean cut) {
        if (blocks.isEmpty() || !(blocks.getLast() instanceof Block.Paragraph(var text)))
            return new Fragment(blocks, cut || endsOpen(blocks));
        var tail = LEADING_ON.matcher(Plain.folded(text));
        int from = Math.max(0, text.length() - 160);
        if (!tail.find(from) || tail.start() == 0 || !standsApart(text, tail))
            return new Fragment(blocks, cut || endsOpen(blocks));
        var rest = new ArrayList<>(blocks.subList(0, blocks.size() - 1));
        var kept = text.substring(0, tail.start()).strip();
        if (!kept.isEmpty()) rest.add(new Block.Paragraph(kept + closed(text, tail.start())));
        return new Fragment(rest, true);
    }

    /// Whether what leads on is no part of the sentence before it.
    private static boolean standsApart(String text, Matcher tail) {
        int phrase = tail.start("phrase");
        boolean opens = Character.isUpperCase(text.charAt(phrase)) || "[(".indexOf(text.charAt(phrase - 1)) >= 0;
        return opens && Plain.countWords(text.substring(phrase)) <= FEW_WORDS;
    }

    /// The stop that a sentence keeps when what follows it goes.
    private static String closed(String text, int from) {
        var mark = text.substring(from).stripLeading();
        if (mark.startsWith("…") || mark.startsWith("...")) return "…";
        return mark.startsWith(".") ? "." : mark.startsWith("»") ? "\u00A0»" : "";
    }

    private static boolean endsOpen(List<Block> blocks) {
        return !blocks.isEmpty() && ENDS_OPEN.matcher(blocks.getLast().text()).find();
    }

    /// What `body` shows, without the site's furniture; pictures only where something is said of them.
    private static List<Passage> passages(Element body, boolean byName) {
        var flat = Flattening.of(body, new Zones(body, byName));
        var pictures = flat.shots().stream()
                .filter(shot -> shot.zone() == Zone.MAIN && shot.isCaptioned())
                .map(Shot::passage);
        return Stream.concat(
                        flat.passages().stream().filter(passage -> passage.zone() == Zone.MAIN && !isBlank(passage)),
                        pictures)
                .sorted(Comparator.comparingInt(Passage::index).thenComparing(p -> p.kind() != Kind.PICTURE))
                .toList();
    }

    private static boolean isBlank(Passage passage) {
        return passage.kind() != Kind.PICTURE && passage.text().isBlank();
    }

    private static Optional<Block> figure(Passage passage) {
        return passage.picture()
                .filter(picture ->
                        picture.caption().isPresent() || picture.credit().isPresent())
                .map(picture -> new Block.Figure(
                        picture.image(), picture.caption(), picture.alternative(), picture.credit(), Optional.empty()));
    }
}
