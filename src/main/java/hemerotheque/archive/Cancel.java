package hemerotheque.archive;

import java.util.function.BooleanSupplier;

/// Tells a long work whether it is still wanted. Asked between pages, from any thread.
@FunctionalInterface
public interface Cancel {

    boolean requested();

    /// Whether the work is to stand still for now; where it is to end, that comes first.
    default boolean paused() {
        return false;
    }

    /// This, and to end also where `other` says so.
    default Cancel or(BooleanSupplier other) {
        var first = this;
        return new Cancel() {
            @Override
            public boolean requested() {
                return first.requested() || other.getAsBoolean();
            }

            @Override
            public boolean paused() {
                return first.paused() && !requested();
            }
        };
    }

    Cancel NEVER = () -> false;
}
