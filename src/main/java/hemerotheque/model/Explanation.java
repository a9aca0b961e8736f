package hemerotheque.model;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/// Why a page was understood as it was: what was weighed for each field, and what became of each of its blocks.
///
/// @param titles the title taken first, then the others from the best; what the page calls itself comes last
/// @param days in the order in which they were found
/// @param authors from the most trusted evidence on
/// @param blocks all that the page shows, in its order
public record Explanation(List<Choice> titles, List<Day> days, List<Choice> authors, List<Verdict> blocks) {

    public Explanation {
        titles = List.copyOf(titles);
        days = List.copyOf(days);
        authors = List.copyOf(authors);
        blocks = List.copyOf(blocks);
    }

    /// A text that may be the title, or a name that may be an author's.
    ///
    /// @param block where it stands among [#blocks], from 0; absent where only the markup tells it
    /// @param score only to be compared with that of other choices for the same page; absent where none is given
    public record Choice(String text, Evidence from, OptionalInt block, OptionalDouble score, boolean taken) {}

    /// A day that the page tells.
    ///
    /// @param said the value or the line that tells it
    /// @param score from 40 on it convinces alone
    public record Day(PublicationDate date, String said, double score, DayReason reason) {}

    /// What became of a block.
    ///
    /// @param text the whole of it; of a picture what is said about it, perhaps nothing
    public record Verdict(String text, BlockReason reason) {}

    /// Why a day was taken or not.
    public enum DayReason {
        /// Taken as the day of publication.
        PUBLISHED(true),
        /// Taken as the day of the last change.
        CHANGED(true),
        /// The same day as the one taken, told once more.
        AGREES(false),
        /// The page calls it the day of a change.
        UPDATE(false),
        AFTER_CAPTURE(false),
        /// Before the press, or the day that programs write for none.
        IMPOSSIBLE(false),
        /// So far from the article, or in such words, that nothing speaks for it.
        WEIGHTLESS(false),
        /// A month or a year, where a day is known.
        COARSE(false),
        /// More speaks for another.
        OUTWEIGHED(false),
        /// Too little speaks for any.
        DOUBTFUL(false);

        private final boolean taken;

        DayReason(boolean taken) {
            this.taken = taken;
        }

        public boolean taken() {
            return taken;
        }

        /// `after-capture`: the form that the command line uses.
        public String code() {
            return coded(this);
        }
    }

    /// Why a block was kept or dropped.
    public enum BlockReason {
        TITLE(true),
        STANDFIRST(true),
        BODY(true),
        /// Kept because nothing else would have been left.
        LEFT_ALONE(true),
        BEFORE_BODY(false),
        AFTER_BODY(false),
        /// Behind a heading of comments or of related articles.
        AFTER_END(false),
        BREADCRUMB(false),
        TAGS(false),
        FURNITURE(false),
        COMMENTS(false),
        /// The title of another article, under a line that announces it.
        ANNOUNCED(false),
        TITLES_IN_A_ROW(false),
        TEASER(false),
        /// Too short, between the title and the body.
        SHORT_LINE(false),
        NO_WORDS(false),
        TITLE_AGAIN(false),
        /// « Lire aussi », « Partager »: words that stand around every article.
        SET_PHRASE(false),
        SAID_BEFORE(false),
        LINK(false),
        /// A day, a signature, a credit.
        META_LINE(false),
        /// The line under an embedded post of a social network.
        POST(false),
        /// A heading, a signature or links at the body's end.
        TRAILING(false);

        private final boolean kept;

        BlockReason(boolean kept) {
            this.kept = kept;
        }

        public boolean kept() {
            return kept;
        }

        /// `set-phrase`: the form that the command line uses.
        public String code() {
            return coded(this);
        }
    }

    private static String coded(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
