package hemerotheque.importing.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/// A page of which only the shown text is left, line by line.
final class DumpPage {

    /// Lines, our choice: what a page of 64 MB of blank-free lines would cost is no article any more.
    private static final int MOST_LINES = 200_000;

    private static final Pattern ENTITY =
            Pattern.compile("&(?:nbsp|amp|quot|lt|gt|[lr][as]quo|#\\d{2,5}|#x\\p{XDigit}{2,4})");

    private DumpPage() {}

    static Page of(String text, Optional<String> address, Optional<LocalDate> captured) {
        var passages = new ArrayList<Passage>();
        int group = 0;
        for (var raw : unwrapped(text.lines().limit(MOST_LINES).toList())) {
            var line = Plain.line(shown(raw));
            if (line.isEmpty()) group++;
            else passages.add(Passage.line(passages.size(), group, line));
        }
        return Page.of(
                List.copyOf(passages),
                List.of(),
                List.of(),
                List.of(),
                Metadata.none(),
                address,
                captured,
                Optional.empty(),
                true);
    }

    /// A line without the entities that a careless dump left in it.
    private static String shown(String line) {
        return line.indexOf('&') >= 0 && ENTITY.matcher(line).find() ? Parser.unescapeEntities(line, false) : line;
    }

    /// Lines joined where the dump breaks sentences at a fixed width: nearly every full line is equally long, and goes
    /// on in lower case.
    private static List<String> unwrapped(List<String> lines) {
        if (!isWrapped(lines)) return lines;
        var joined = new ArrayList<String>();
        var open = new StringBuilder();
        for (var line : lines) {
            if (line.isBlank()) {
                if (!open.isEmpty()) joined.add(open.toString());
                open.setLength(0);
                joined.add("");
            } else {
                open.append(open.isEmpty() ? "" : " ").append(line.strip());
            }
        }
        if (!open.isEmpty()) joined.add(open.toString());
        return joined;
    }

    private static boolean isWrapped(List<String> lines) {
        int broken = 0;
        int whole = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            var line = lines.get(i).strip();
            var next = lines.get(i + 1).strip();
            if (line.length() < 40 || next.isEmpty()) continue;
            boolean goesOn = line.length() <= 100 && !Plain.endsSentence(line) && Character.isLowerCase(next.charAt(0));
            if (goesOn) broken++;
            else whole++;
        }
        return broken >= 5 && broken > whole / 2;
    }
}
