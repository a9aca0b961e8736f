package hemerotheque.importing.format.europresse;

import hemerotheque.model.Block;

/// A piece of prose between two breaks.
///
/// @param bold whether all of it is set in bold
/// @param broken whether a line break stands behind it, before the piece ends
record Passage(Block block, boolean bold, boolean broken) {

    String text() {
        return block.text();
    }
}
