package hemerotheque.importing.format.lexisnexis;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Puts the lines of a paragraph that were broken at a width together again. A line that is shorter than the width made
/// it was ended by its author: what follows is a paragraph of its own.
///
/// @param width characters of the longest line
record Unwrapping(int width) {

    /// Characters, our choice: a longer line is an address or a table, and tells no width.
    private static final int WIDEST = 84;

    /// Characters, our choice: lines all shorter than this tell no width.
    private static final int NARROWEST = 60;

    /// Characters, our choice: how much room a line has to leave to be one that its author ended.
    private static final int ROOM = 12;

    /// The width at which `lines` were broken.
    static Unwrapping of(List<String> lines) {
        return new Unwrapping(lines.stream()
                .mapToInt(line -> line.stripTrailing().length())
                .filter(length -> length <= WIDEST)
                .max()
                .orElse(0));
    }

    /// The paragraphs of `lines`, none of which is blank.
    List<String> paragraphs(List<String> lines) {
        var paragraphs = new ArrayList<String>();
        var paragraph = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i).strip();
            if (i > 0 && isEnded(lines.get(i - 1).stripTrailing(), line)) {
                paragraphs.add(paragraph.toString());
                paragraph.setLength(0);
            }
            if (!paragraph.isEmpty()) paragraph.append(' ');
            paragraph.append(line);
        }
        if (!paragraph.isEmpty()) paragraphs.add(paragraph.toString());
        return paragraphs;
    }

    private boolean isEnded(String line, String next) {
        if (width < NARROWEST) return false;
        int word = IntStream.range(0, next.length())
                .filter(i -> next.charAt(i) == ' ')
                .findFirst()
                .orElse(next.length());
        return line.length() + 1 + word + ROOM <= width;
    }
}
