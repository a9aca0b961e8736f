package hemerotheque.model;

/// What became of a block of a body.
public sealed interface BlockDiff {

    /// In both versions.
    ///
    /// @param text of the words of the two
    /// @param moved whether it stands elsewhere now; where it stood is a [MovedAway]
    record Paired(Block before, Block after, TextDiff text, boolean moved) implements BlockDiff {}

    record Removed(Block before) implements BlockDiff {}

    record Added(Block after) implements BlockDiff {}

    /// Stood here, and is a [Paired] of another place.
    record MovedAway(Block before) implements BlockDiff {}

    default boolean isChange() {
        return switch (this) {
            case Paired(var _, var _, var text, var moved) -> moved || !text.isSame();
            case Removed _, Added _, MovedAway _ -> true;
        };
    }
}
