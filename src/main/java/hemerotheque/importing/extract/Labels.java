package hemerotheque.importing.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What an article is filed under: its section, its tags, the language it declares.
final class Labels {

    private static final int LONGEST = 40;
    private static final int MOST_TAGS = 20;

    private static final Pattern HOME = Pattern.compile(
            "(?i)(?:accueil(?: du site)?|home|a la une|à la une|une|principale|actualités?|actu|news|infos?|article|articles|vous êtes ici.*|sommaire|edition|édition|fr|menu)");

    private static final Pattern BORDER = Pattern.compile("\\s*[»>›|]\\s*|\\s/\\s");

    /// A border with a blank before it and behind it, or at the line's end.
    private static final Pattern PATH = Pattern.compile("\\S[\\s\u00A0][»>›/|](?:[\\s\u00A0]|$)");

    /// Lines above the title in which a path may stand, our choice.
    private static final int PATH_ABOVE = 10;

    private static final Pattern PATH_PART = Pattern.compile("[a-z]+(?:-[a-z]+){0,2}");

    private static final Pattern HOST = Pattern.compile("^[a-z]+://[^/]*/?");

    private static final Pattern ASKED = Pattern.compile("[?#].*$");

    private static final Pattern NO_LETTERS = Pattern.compile("[\\d\\W]+");

    private static final Pattern NO_SECTION =
            Pattern.compile("story|detail|node|index|blog|actus?|web|posts?|info|page|html");

    private Labels() {}

    static Optional<String> section(Page page, Headline headline) {
        var metadata = page.metadata();
        var told = Stream.concat(
                metadata.all("article:section").stream(), metadata.data().texts("articleSection").stream());
        return told.flatMap(s -> Stream.of(s.split("\\s*[>;,|]\\s*")))
                .filter(s -> isLabel(s))
                .findFirst()
                .or(() -> breadcrumb(page, headline))
                .or(() -> page.address().flatMap(Labels::fromPath));
    }

    private static boolean isLabel(String label) {
        return !label.isBlank()
                && label.length() <= LONGEST
                && !HOME.matcher(label.strip()).matches()
                && !NO_LETTERS.matcher(label).matches();
    }

    private static Optional<String> breadcrumb(Page page, Headline headline) {
        return page.passages().stream()
                .filter(p -> page.dump() ? isPath(p, headline) : p.zone() == Zone.BREADCRUMB)
                .flatMap(p -> BORDER.splitAsStream(p.text()))
                .map(String::strip)
                .filter(label -> isLabel(label)
                        && !headline.key().contains(Plain.key(label))
                        && !Plain.key(label).contains(headline.key()))
                .findFirst();
    }

    /// Whether a line of a dump just above the title is a path: labels apart by borders, the last perhaps the title's.
    /// A quotation ends with a border too.
    private static boolean isPath(Passage line, Headline headline) {
        int above = headline.place().orElse(0) - line.index();
        if (above < 1 || above > PATH_ABOVE || line.text().indexOf('«') >= 0) return false;
        if (!PATH.matcher(line.text()).find() || Metalines.is(line, true)) return false;
        var first = BORDER.split(line.text())[0];
        return Plain.countWords(first) <= 3 && Character.isUpperCase(line.text().charAt(0));
    }

    /// The first folder of an address that is a word: `/politique/article/2020/…`.
    private static Optional<String> fromPath(String address) {
        var path = HOST.matcher(address).replaceFirst("");
        var parts = ASKED.matcher(path).replaceFirst("").split("/");
        if (parts.length < 2) return Optional.empty();
        return Stream.of(parts)
                .limit(parts.length - 1L)
                .filter(part -> PATH_PART.matcher(part).matches()
                        && part.length() > 3
                        && part.length() <= 25
                        && isLabel(part)
                        && !NO_SECTION.matcher(part).matches())
                .findFirst()
                .map(part -> part.substring(0, 1).toUpperCase(Locale.ROOT)
                        + part.substring(1).replace('-', ' '));
    }

    static List<String> tags(Page page) {
        var tags = new LinkedHashMap<String, String>();
        var metadata = page.metadata();
        var told = new ArrayList<>(metadata.all("article:tag", "news_keywords"));
        if (told.isEmpty()) told.addAll(metadata.data().texts("keywords"));
        if (told.isEmpty()) told.addAll(metadata.all("keywords"));
        for (var list : told) for (var tag : list.split("\\s*[,;]\\s*")) keep(tag, tags);
        if (tags.isEmpty()) {
            page.passages().stream()
                    .filter(p -> p.zone() == Zone.TAGS && p.linkShare() > 0.5 && p.words() <= 5)
                    .forEach(p -> keep(p.text(), tags));
        }
        return List.copyOf(tags.values());
    }

    private static void keep(String tag, LinkedHashMap<String, String> tags) {
        var key = Plain.key(tag);
        if (!key.isEmpty() && tag.length() <= LONGEST && tags.size() < MOST_TAGS) tags.putIfAbsent(key, tag.strip());
    }

    /// The languages that the page declares, as it writes them: that of its markup first.
    static List<String> languages(Page page) {
        var metadata = page.metadata();
        var told = Stream.of(
                page.language(), metadata.first("og:locale"), metadata.data().text("inLanguage"));
        return Stream.concat(
                        told.flatMap(Optional::stream),
                        metadata.all("content-language", "language", "dc.language").stream())
                .toList();
    }
}
