package hemerotheque.cli;

import hemerotheque.model.PublicationDate;
import hemerotheque.search.Occurrence;
import java.util.List;

/// Lines of a concordance, the keywords one below the other: number of the article, day, source, context.
record AlignedLines(Session session) {

    /// Characters of a source that are shown.
    private static final int SOURCE = 18;

    void write(List<Occurrence> lines) {
        int number = widest(lines.stream().map(AlignedLines::number).toList());
        int day = widest(lines.stream().map(AlignedLines::day).toList());
        int source = widest(lines.stream().map(this::source).toList());
        int left = widest(lines.stream().map(AlignedLines::left).toList());
        for (var line : lines) {
            session.out()
                    .line(padded(number(line), number) + "  " + padded(day(line), day) + "  "
                            + padded(source(line), source) + "  " + pad(left - width(left(line))) + left(line)
                            + Paper.bold(line.keyword()) + line.right().stripTrailing());
        }
    }

    /// With the space before the keyword, or the apostrophe.
    private static String left(Occurrence line) {
        return line.left().stripLeading();
    }

    private static String number(Occurrence line) {
        return "[" + line.article() + "]";
    }

    private static String day(Occurrence line) {
        return line.published()
                .map(PublicationDate::iso)
                .map(AlignedLines::dayOnly)
                .orElse("—");
    }

    private static String dayOnly(String iso) {
        return iso.substring(0, Math.min(10, iso.length()));
    }

    private String source(Occurrence line) {
        var name = line.source().orElse("—");
        return name.codePointCount(0, name.length()) <= SOURCE
                ? name
                : name.substring(0, name.offsetByCodePoints(0, SOURCE - 1)) + "…";
    }

    private static int widest(List<String> texts) {
        return texts.stream().mapToInt(AlignedLines::width).max().orElse(0);
    }

    private static int width(String text) {
        return text.codePointCount(0, text.length());
    }

    private static String padded(String text, int width) {
        return text + pad(width - width(text));
    }

    private static String pad(int width) {
        return " ".repeat(Math.max(0, width));
    }
}
