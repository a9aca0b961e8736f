package hemerotheque.importing.extract;

import hemerotheque.importing.extract.Passage.Kind;
import hemerotheque.model.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/// Passages of a body as its blocks.
final class Blocks {

    /// Words, our choice: a longer line in bold is a paragraph.
    private static final int LONGEST_SUBHEADING = 14;

    private static final Pattern CALLED_SO =
            Pattern.compile("(?:[a-z]+-{1,2})*(?:inter|inter-?titres?|sub-?head(?:ing)?s?|cross-?heads?)(?![a-z0-9])");

    private Blocks() {}

    /// @param figures what becomes of a picture
    static List<Block> of(List<Passage> passages, Function<Passage, Optional<Block>> figures) {
        var blocks = new ArrayList<Block>();
        for (int i = 0; i < passages.size(); ) {
            int end = i + 1;
            while (end < passages.size() && goTogether(passages.get(i), passages.get(end))) end++;
            block(passages.subList(i, end), figures).ifPresent(blocks::add);
            i = end;
        }
        return List.copyOf(blocks);
    }

    private static boolean goTogether(Passage one, Passage next) {
        boolean list = one.kind() == Kind.ITEM || one.kind() == Kind.ROW;
        return list && one.kind() == next.kind() && one.group() == next.group() && one.group() > 0;
    }

    private static Optional<Block> block(List<Passage> passages, Function<Passage, Optional<Block>> figures) {
        var first = passages.getFirst();
        return first.kind() == Kind.PICTURE ? figures.apply(first) : Optional.of(text(passages));
    }

    private static Block text(List<Passage> passages) {
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
            case TEXT, PICTURE ->
                isSubheading(first) ? new Block.Subheading(2, first.text()) : new Block.Paragraph(first.text());
        };
    }

    /// Whether a short line without a full stop is set in bold or in capitals, or called a subheading.
    private static boolean isSubheading(Passage passage) {
        var text = passage.text();
        boolean open = ".;:,".indexOf(text.charAt(text.length() - 1)) < 0;
        return open
                && passage.words() <= LONGEST_SUBHEADING
                && (passage.isBold() || isCapitals(text) || isCalledSo(passage));
    }

    private static boolean isCalledSo(Passage passage) {
        return CALLED_SO.matcher(passage.marks()).lookingAt();
    }

    private static boolean isCapitals(String text) {
        long capitals = text.chars().filter(Character::isUpperCase).count();
        return capitals >= 4 && text.chars().noneMatch(Character::isLowerCase);
    }
}
