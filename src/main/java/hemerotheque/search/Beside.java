package hemerotheque.search;

import hemerotheque.model.ArticleState;
import java.util.function.LongPredicate;

/// What is known of articles beside themselves: it changes though they do not, so no index holds it and it is asked for
/// with each question.
public interface Beside {

    Beside NOTHING = new Beside() {
        @Override
        public ArticleFolders folders() {
            return ArticleFolders.NONE;
        }

        @Override
        public ArticleStates states() {
            return ArticleStates.NONE;
        }

        @Override
        public ArticleNotes notes() {
            return ArticleNotes.NONE;
        }

        @Override
        public Reprints reprints() {
            return Reprints.NONE;
        }
    };

    ArticleFolders folders();

    ArticleStates states();

    ArticleNotes notes();

    Reprints reprints();

    /// Whether articles are looked up here for `asked`.
    static boolean answers(Query asked) {
        return switch (asked) {
            case Query.Filed _, Query.Noted _ -> true;
            case Query.Has(var trait) -> trait.isBeside();
            default -> false;
        };
    }

    /// Tells of the number of an article whether it is as asked, as things are now.
    ///
    /// @param asked of which [#answers] holds
    default LongPredicate meeting(Query asked) {
        return switch (asked) {
            case Query.Filed(var folder) -> folders().in(folder);
            case Query.Has(var trait) -> having(trait);
            case Query.Noted(var words) -> notes().holding(words);
            default -> throw new IllegalArgumentException(asked.toString());
        };
    }

    /// Tells of the number of an article whether it has `trait`, as things are now.
    ///
    /// @param trait of which [Trait#isBeside] holds
    default LongPredicate having(Trait trait) {
        return switch (trait) {
            case READ -> states().in(ArticleState.READ);
            case UNREAD -> states().in(ArticleState.READ).negate();
            case FAVOURITE -> states().in(ArticleState.FAVOURITE);
            case FOLDER -> folders().inAny();
            case NOTE -> notes().noted();
            case REPRINT -> {
                var groups = reprints();
                yield article -> groups.groupOf(article) != 0;
            }
            default -> throw new IllegalArgumentException(trait.name());
        };
    }
}
