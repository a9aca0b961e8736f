package hemerotheque.importing.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// The site's name at an end of a page's title: « Un titre - Le Journal | Monde ».
final class SiteSuffix {

    private static final Pattern BORDER = Pattern.compile("\\s+(?:[|•·»]|::|[-–—])\\s+|\\s*[|]\\s*");

    private SiteSuffix() {}

    /// `title` without the site's name and sections at its ends.
    static String cut(String title, Page page) {
        var parts = parts(title);
        if (parts.size() < 2) return title;
        var shown = shownPart(title, parts, page);
        if (shown.isPresent()) return shown.get();
        int first = 0;
        int last = parts.size();
        while (last - first > 1 && isSite(parts.get(last - 1), title, page)) last--;
        while (last - first > 1 && isSite(parts.get(first), title, page)) first++;
        if (last == parts.size() && first == 0) last = withoutShortEnd(title, parts);
        return title.substring(
                        start(title, parts, first),
                        start(title, parts, last - 1) + parts.get(last - 1).length())
                .strip();
    }

    /// The end of `title` that looks like a site's name, if one does.
    static Optional<String> suffix(String title) {
        var parts = parts(title);
        if (parts.size() < 2) return Optional.empty();
        var last = parts.getLast();
        return Plain.countWords(last) <= 4 && last.length() <= 40 ? Optional.of(last) : Optional.empty();
    }

    private static List<String> parts(String title) {
        var parts = new ArrayList<String>();
        for (var part : BORDER.split(title)) if (!part.isBlank()) parts.add(part.strip());
        return parts;
    }

    private static int start(String title, List<String> parts, int index) {
        int at = 0;
        for (int i = 0; i <= index; i++) {
            at = title.indexOf(parts.get(i), at);
            if (i < index) at += parts.get(i).length();
        }
        return at;
    }

    /// A beginning of the title that a heading of the page shows alone.
    private static Optional<String> shownPart(String title, List<String> parts, Page page) {
        for (int end = parts.size(); end > 0; end--) {
            var beginning = title.substring(
                            0, start(title, parts, end - 1) + parts.get(end - 1).length())
                    .strip();
            var key = Plain.key(beginning);
            boolean shown = Plain.countWords(beginning) >= 3
                    && page.passages().stream()
                            .anyMatch(p -> p.kind() == Passage.Kind.HEADING
                                    && p.level() <= 2
                                    && p.reading().key().equals(key));
            if (shown) return Optional.of(beginning);
        }
        return Optional.empty();
    }

    private static boolean isSite(String part, String title, Page page) {
        var key = Plain.key(part).replace(" ", "");
        if (key.isEmpty()) return true;
        return SourceName.told(page)
                        .map(name -> Plain.key(name).replace(" ", ""))
                        .filter(name -> key.equals(name)
                                || key.startsWith(name) && key.length() < name.length() + 12
                                || name.startsWith(key) && key.length() >= 4)
                        .isPresent()
                || SourceName.host(page)
                        .map(host -> host.replaceAll("[^a-z0-9]", ""))
                        .filter(host -> key.equals(host) || key.length() >= 4 && host.startsWith(key))
                        .isPresent();
    }

    private static int withoutShortEnd(String title, List<String> parts) {
        boolean bar = title.contains("|") || title.contains(" - ") || title.contains(" – ") || title.contains(" » ");
        int words = Plain.countWords(parts.getLast());
        int before = Plain.countWords(title) - words;
        return bar && words <= 4 && before >= 4 ? parts.size() - 1 : parts.size();
    }
}
