package hemerotheque.importing.extract;

import java.util.ArrayList;
import java.util.List;

/// Lines of one element of a page that `br` keeps apart.
final class Lines {

    /// Characters from which a line alone counts as a paragraph, our choice.
    private static final int PARAGRAPH = 80;

    private Lines() {}

    /// The passages in `text`, where `\n` stands for each `br`: split at every break where lines are paragraphs or
    /// titles, at double breaks alone where a sentence runs on.
    static List<String> apart(String text) {
        if (text.indexOf('\n') < 0) return some(List.of(text));
        var blocks = some(List.of(text.split("\n\\s*\n", -1)));
        var apart = new ArrayList<String>();
        for (var block : List.of(text.split("\n\\s*\n", -1))) {
            var lines = some(List.of(block.split("\n", -1)));
            if (runsOn(lines, blocks.size())) apart.add(String.join(" ", lines));
            else apart.addAll(lines);
        }
        return apart.stream().filter(line -> !line.isBlank()).toList();
    }

    private static boolean runsOn(List<String> lines, int blocks) {
        if (lines.size() < 2) return true;
        long broken = lines.subList(0, lines.size() - 1).stream()
                .filter(line -> !Plain.endsSentence(line))
                .count();
        boolean poem = lines.stream().allMatch(line -> line.length() < PARAGRAPH);
        return blocks > 1 && poem || broken * 2 > lines.size();
    }

    private static List<String> some(List<String> lines) {
        return lines.stream().map(Plain::line).filter(line -> !line.isEmpty()).toList();
    }
}
