package hemerotheque.importing.format.factiva;

import hemerotheque.importing.extract.Printed;
import hemerotheque.model.Block;
import java.util.ArrayList;
import java.util.List;

/// Lines of a text into paragraphs. Mails break lines where they are full; then an empty line ends a paragraph, or,
/// where there is none, a sentence that ends before its line is full.
final class Wrapping {

    private static final int FULL = 100; // characters, our choice: mails break at some 75

    /// Characters, our choice: how far from the longest a line must end that has not been broken.
    private static final int SHORT = 15;

    private static final int FEWEST = 3; // lines, our choice, from which a breadth can be told

    private Wrapping() {}

    /// @param lines blank where an empty one stands
    static List<Block> paragraphs(List<String> lines) {
        int longest = lines.stream().mapToInt(String::length).max().orElse(0);
        long full =
                lines.stream().filter(line -> line.length() > longest - SHORT).count();
        long all = lines.stream().filter(line -> !line.isBlank()).count();
        boolean broken = longest <= FULL && longest > FULL / 2 && all >= FEWEST && full * 2 >= all;
        return broken ? joined(lines, longest) : each(lines);
    }

    static List<Block> each(List<String> lines) {
        return lines.stream().flatMap(line -> Printed.paragraphs(line).stream()).toList();
    }

    private static List<Block> joined(List<String> lines, int longest) {
        boolean parted = lines.subList(0, lastOf(lines)).stream().anyMatch(String::isBlank);
        var paragraphs = new ArrayList<Block>();
        var open = new StringBuilder();
        for (var line : lines) {
            open.append(line.strip()).append(' ');
            boolean ends = parted ? line.isBlank() : line.isBlank() || line.length() < longest - SHORT && isEnd(line);
            if (!ends) continue;
            paragraphs.addAll(Printed.paragraphs(open.toString()));
            open.setLength(0);
        }
        paragraphs.addAll(Printed.paragraphs(open.toString()));
        return paragraphs;
    }

    /// Behind the last line that is not blank.
    private static int lastOf(List<String> lines) {
        int last = lines.size();
        while (last > 0 && lines.get(last - 1).isBlank()) last--;
        return last;
    }

    private static boolean isEnd(String line) {
        var bare = line.stripTrailing();
        return !bare.isEmpty() && ".!?…»”\":".indexOf(bare.charAt(bare.length() - 1)) >= 0;
    }
}
