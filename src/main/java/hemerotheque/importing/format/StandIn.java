package hemerotheque.importing.format;

import hemerotheque.importing.picture.Resources;
import hemerotheque.model.Origin;
import hemerotheque.model.Problem;
import java.util.List;

/// A file that stands in for another, whose bytes it gives in a way of its own: what it does not answer itself, that
/// one answers.
public interface StandIn extends SavedFile {

    /// The one it stands in for.
    SavedFile file();

    @Override
    default Origin origin() {
        return file().origin();
    }

    @Override
    default String name() {
        return file().name();
    }

    @Override
    default long size() {
        return file().size();
    }

    @Override
    default boolean jumps() {
        return file().jumps();
    }

    @Override
    default Resources beside() {
        return file().beside();
    }

    @Override
    default int depth() {
        return file().depth();
    }

    @Override
    default boolean isAtHand() {
        return file().isAtHand();
    }

    @Override
    default List<Problem> doubts() {
        return file().doubts();
    }
}
