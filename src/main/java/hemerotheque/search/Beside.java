package hemerotheque.search;

import hemerotheque.model.ArticleState;
import java.util.function.LongPredicate;

/// What is known of articles beside themselves: it changes though they do not, so no index holds it and it is asked for
/// with each question.
public interface Beside {

    Beside NOTHING = new Beside() {
        @Override
        public ArticleStates states() {
            return ArticleStates.NONE;
        }

        @Override
        public Reprints reprints() {
            return Reprints.NONE;
        }
    };

    ArticleStates states();

    Reprints reprints();

    /// Tells of the number of an article whether it has `trait`, as things are now.
    ///
    /// @param trait of which [Trait#isBeside] holds
    default LongPredicate having(Trait trait) {
        return switch (trait) {
            case READ -> states().in(ArticleState.READ);
            case UNREAD -> states().in(ArticleState.READ).negate();
            case FAVOURITE -> states().in(ArticleState.FAVOURITE);
            case REPRINT -> {
                var groups = reprints();
                yield article -> groups.groupOf(article) != 0;
            }
            default -> throw new IllegalArgumentException(trait.name());
        };
    }
}
