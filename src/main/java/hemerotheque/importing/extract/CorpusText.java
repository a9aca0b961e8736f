package hemerotheque.importing.extract;

import hemerotheque.model.Evidence;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A text of a corpus as an article: of Alceste or IRaMuTeQ behind its starred line, or of Press Corpus Scraper in XML
/// or plain.
public final class CorpusText {

    private static final Pattern ELEMENT = Pattern.compile(
            "<text(?<attributes>(?:\\s+[\\w:-]+\\s*=\\s*(?:\"[^\"]*\"|'[^']*'))*)\\s*>(?<text>.*?)(?:</text>|$)",
            Pattern.DOTALL);

    private static final Pattern ATTRIBUTE =
            Pattern.compile("(?<name>[\\w:-]+)\\s*=\\s*(?:\"(?<one>[^\"]*)\"|'(?<other>[^']*)')");

    private static final Pattern BREAK = Pattern.compile("<lb[^>]*>\\s*(?:</lb>)?");
    private static final Pattern TARGET =
            Pattern.compile("<ref[^>]*\\btarget\\s*=\\s*[\"'](?<address>https?://[^\"'\\s]+)");
    private static final Pattern REFERENCE = Pattern.compile("<ref\\b[^>]*>.*?</ref>|<ref\\b[^>]*/>", Pattern.DOTALL);

    /// Names of one who did not sign.
    private static final Pattern NOBODY =
            Pattern.compile("(?i)^(?:none|null|inconnu|anonyme|na|n/a|unknown|sans auteur)?$");

    private static final int PARTS = 6; // source, author, day, title, standfirst, text

    private CorpusText() {}

    /// The article that `text` holds; nothing where there is but a mark.
    public static Optional<ArticleRecord> read(String text, TextLanguage language) {
        var bare = text.strip();
        var element = ELEMENT.matcher(bare);
        if (bare.startsWith("<") && element.find())
            return ofElement(element.group("attributes"), element.group("text")).record(language);
        var starred = StarredLine.of(bare);
        return starred.map(line -> line.fields(bare))
                .orElseGet(() -> ofParts(text))
                .record(language);
    }

    /// Titles may hold markup where XML allows none.
    private static CorpusFields ofElement(String attributes, String text) {
        var target = TARGET.matcher(text);
        var address = target.find() ? Optional.of(target.group("address")) : Optional.<String>empty();
        var lines = BREAK.matcher(REFERENCE.matcher(text).replaceAll("\n")).replaceAll("<br>");
        return new CorpusFields(
                value(attributes, "source"),
                value(attributes, "title"),
                Optional.empty(),
                names(value(attributes, "author")),
                value(attributes, "date").flatMap(date -> ToldDate.read(date, Evidence.CONTAINER)),
                address,
                List.of(),
                Fragment.of(lines).blocks());
    }

    private static Optional<String> value(String attributes, String name) {
        return ATTRIBUTE
                .matcher(attributes)
                .results()
                .filter(found -> found.group("name").equals(name))
                .map(found -> found.group("one") == null ? found.group("other") : found.group("one"))
                .map(Fragment::line)
                .filter(value -> !value.isEmpty())
                .findFirst();
    }

    private static List<String> names(Optional<String> told) {
        return told.filter(name -> !NOBODY.matcher(name).matches()).stream().toList();
    }

    /// Each part stands alone, a blank line behind it; one that is missing leaves its blank lines.
    private static CorpusFields ofParts(String text) {
        var parts = text.replace("\r\n", "\n").split("\n\n", PARTS);
        var lines = Stream.of(parts).map(Plain::line).toList();
        var body = parts.length == PARTS ? parts[PARTS - 1] : "";
        var standfirst = part(lines, 4);
        boolean whole = !body.isBlank();
        return new CorpusFields(
                part(lines, 0),
                part(lines, 3),
                standfirst.filter(_ -> whole),
                names(part(lines, 1)),
                part(lines, 2).flatMap(date -> ToldDate.read(date, Evidence.CONTAINER)),
                Optional.empty(),
                List.of(),
                Fragment.ofLines(whole ? body : standfirst.orElse("")).blocks());
    }

    private static Optional<String> part(List<String> lines, int place) {
        return place < lines.size() ? Optional.of(lines.get(place)).filter(line -> !line.isEmpty()) : Optional.empty();
    }
}
