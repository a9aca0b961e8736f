package hemerotheque.importing.extract;

import java.util.ArrayList;
import java.util.List;

/// Lines of one element of a page that `br` keeps apart.
final class Lines {

    private Lines() {}

    /// The passages in `text`, where `\n` stands for each `br`: split at double breaks, and at
    /// every break unless sentences run on over it.
    static List<String> apart(String text) {
        if (text.indexOf('\n') < 0) return some(List.of(text));
        var apart = new ArrayList<String>();
        for (var block : List.of(text.split("\n\\s*\n", -1))) {
            var lines = some(List.of(block.split("\n", -1)));
            if (runsOn(lines)) apart.add(String.join(" ", lines));
            else apart.addAll(lines);
        }
        return apart.stream().filter(line -> !line.isBlank()).toList();
    }

    /// Whether the lines are one sentence after another broken at will: most go on in lower case.
    private static boolean runsOn(List<String> lines) {
        int goingOn = 0;
        for (int i = 1; i < lines.size(); i++) {
            boolean open = !Plain.endsSentence(lines.get(i - 1));
            if (open && Character.isLowerCase(lines.get(i).charAt(0))) goingOn++;
        }
        return lines.size() < 2 || goingOn * 2 >= lines.size() - 1;
    }

    private static List<String> some(List<String> lines) {
        return lines.stream().map(Plain::line).filter(line -> !line.isEmpty()).toList();
    }
}
