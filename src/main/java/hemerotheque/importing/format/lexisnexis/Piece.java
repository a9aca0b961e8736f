package hemerotheque.importing.format.lexisnexis;

import hemerotheque.model.Block;
import java.util.List;
import java.util.stream.Collectors;

/// A piece of a document as the database lays it out, in order.
sealed interface Piece {

    /// The blocks that it holds, or that its label announces.
    List<Block> blocks();

    /// Its words on one line.
    default String text() {
        return blocks().stream().map(Block::text).collect(Collectors.joining(" "));
    }

    /// Words without a label: a paragraph, the name of the paper, the date, the headline.
    ///
    /// @param centred whether the file tells that they stand in the middle
    record Passage(List<Block> blocks, boolean centred) implements Piece {
        public Passage {
            blocks = List.copyOf(blocks);
        }

        static Passage of(Block block) {
            return new Passage(List.of(block), false);
        }
    }

    /// What a label announces.
    ///
    /// @param name of the label as it stands there
    record Labelled(Label label, String name, List<Block> blocks) implements Piece {
        public Labelled {
            blocks = List.copyOf(blocks);
        }

        /// The same words, taken for no more than words.
        Passage asPassage() {
            var rest = text();
            return Passage.of(new Block.Paragraph(rest.isEmpty() ? name + ":" : name + ": " + rest));
        }
    }
}
