package hemerotheque.importing.extract;

import hemerotheque.importing.extract.Passage.Kind;
import hemerotheque.model.Block;
import java.util.ArrayList;
import java.util.List;

/// Passages of a body as its blocks.
final class Blocks {

    /// Words, our choice: a longer line in bold is a paragraph.
    private static final int LONGEST_SUBHEADING = 14;

    private Blocks() {}

    static List<Block> of(List<Passage> passages) {
        var blocks = new ArrayList<Block>();
        for (int i = 0; i < passages.size(); ) {
            int end = i + 1;
            while (end < passages.size() && goTogether(passages.get(i), passages.get(end))) end++;
            blocks.add(block(passages.subList(i, end)));
            i = end;
        }
        return List.copyOf(blocks);
    }

    private static boolean goTogether(Passage one, Passage next) {
        boolean list = one.kind() == Kind.ITEM || one.kind() == Kind.ROW;
        return list && one.kind() == next.kind() && one.group() == next.group() && one.group() > 0;
    }

    private static Block block(List<Passage> passages) {
        var first = passages.getFirst();
        return switch (first.kind()) {
            case HEADING -> new Block.Subheading(Math.max(2, first.level()), first.text());
            case QUOTE -> new Block.Quote(first.text());
            case ITEM ->
                new Block.Listing(
                        first.level() == 1, passages.stream().map(Passage::text).toList());
            case ROW ->
                new Block.Table(passages.stream()
                        .map(p -> List.of(p.text().split("\t", -1)))
                        .toList());
            case PICTURE -> figure(first);
            case TEXT ->
                isSubheading(first) ? new Block.Subheading(2, first.text()) : new Block.Paragraph(first.text());
        };
    }

    private static Block figure(Passage passage) {
        var picture = passage.picture().orElseThrow();
        return new Block.Figure(picture.image(), picture.caption(), picture.alternative());
    }

    /// Whether a short line without a full stop is set in bold or in capitals.
    private static boolean isSubheading(Passage passage) {
        var text = passage.text();
        boolean open = ".;:,".indexOf(text.charAt(text.length() - 1)) < 0;
        return open && passage.words() <= LONGEST_SUBHEADING && (passage.isBold() || isCapitals(text));
    }

    private static boolean isCapitals(String text) {
        long capitals = text.chars().filter(Character::isUpperCase).count();
        return capitals >= 4 && text.chars().noneMatch(Character::isLowerCase);
    }
}
