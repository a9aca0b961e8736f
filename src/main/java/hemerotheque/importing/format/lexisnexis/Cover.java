package hemerotheque.importing.format.lexisnexis;

import java.util.List;
import java.util.regex.Pattern;

/// The list of contents that Nexis Uni sets before the first article.
final class Cover {

    private static final Pattern SIGN =
            Pattern.compile("(?iu)^(?:job number|numéro (?:de|du) (?:la )?(?:tâche|travail|job)|auftragsnummer"
                    + "|documents? ?\\(\\d+\\)|dokumente? ?\\(\\d+\\)|documentos? ?\\(\\d+\\)|documenten ?\\(\\d+\\)|client/matter\\b"
                    + "|search terms:|date and time:|date et heure\\s?:).*");

    private static final Pattern ITEM = Pattern.compile("^1\\.\\s+(.+)$");

    private static final Pattern HYPHENS = Pattern.compile("^[-–—_]{10,}$");

    /// Lines, our choice: a cover begins with its signs.
    private static final int BEGINNING = 30;

    private Cover() {}

    /// How many lines of `lines`, which end with the first article, are its cover; 0 where there is none.
    static int length(List<String> lines) {
        if (lines.stream()
                .limit(BEGINNING)
                .noneMatch(line -> SIGN.matcher(line.strip()).matches())) return 0;
        for (int i = 0; i < lines.size(); i++) {
            if (HYPHENS.matcher(lines.get(i).strip()).matches()) return i + 1;
        }
        int headline = headline(lines);
        return headline > 0 ? headline : aboveDate(lines);
    }

    /// Where the headline of the first item stands again; 0 where it does not.
    private static int headline(List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            var item = ITEM.matcher(lines.get(i).strip());
            if (!item.matches()) continue;
            var title = folded(item.group(1));
            for (int j = i + 1; j < lines.size(); j++) {
                var line = folded(lines.get(j));
                boolean again = line.length() > 3 && title.startsWith(line);
                if (again && isDatedWithin(lines, j)) return j;
            }
        }
        return 0;
    }

    /// A headline is at most some lines above its date.
    private static boolean isDatedWithin(List<String> lines, int at) {
        return lines.subList(at + 1, lines.size()).stream()
                .filter(line -> !line.isBlank())
                .limit(6)
                .anyMatch(line -> DateLine.of(line.strip()).isPresent());
    }

    /// Two lines above the date, behind the last sign of the cover.
    private static int aboveDate(List<String> lines) {
        int last = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (NexisLines.isBody(lines.get(i)) || NexisLines.isLabel(lines.get(i))) break;
            if (SIGN.matcher(lines.get(i).strip()).matches()) last = i + 1;
        }
        for (int i = last; i < lines.size(); i++) {
            if (DateLine.of(lines.get(i).strip()).isEmpty()) continue;
            int at = i;
            for (int told = 0; told < 2 && at > last; ) if (!lines.get(--at).isBlank()) told++;
            return at;
        }
        return last;
    }

    private static String folded(String text) {
        return text.replaceAll("[\\s\u00A0]+", "");
    }
}
