package hemerotheque.search;

import java.util.Optional;

/// A place in a question that could not be read as it stands; the rest was asked all the same, unless it is refused.
///
/// @param at where it begins, in UTF-16 units of the question
/// @param length how many units it covers, 0 or more
/// @param subject the words concerned, for the sentence that a door makes of it; may be empty
/// @param meant what may have been meant, to be written in the place; nothing where nobody knows
public record Warning(int at, int length, Reason reason, String subject, Optional<Meant> meant) {

    /// @param name as the reader knows it
    /// @param written how a question names it
    public record Meant(String name, String written) {}

    public Warning(int at, int length, Reason reason, String subject) {
        this(at, length, reason, subject, Optional.empty());
    }

    /// The same, where this may have been meant.
    Warning meaning(Optional<Meant> other) {
        return new Warning(at, length, reason, subject, other);
    }

    /// `question`, which it is about, with what may have been meant in the place.
    public Optional<String> respelt(String question) {
        return meant.map(other -> question.substring(0, at) + other.written() + question.substring(at + length));
    }

    public enum Reason {
        /// A quotation mark has no partner: what follows was taken as a phrase.
        OPEN_QUOTE,
        /// A parenthesis has no partner.
        OPEN_PARENTHESIS,
        /// An operator stands without the words it joins, and was taken as a word or left out.
        LONE_OPERATOR,
        /// A word before a colon that is no field: taken as plain words.
        UNKNOWN_FIELD,
        /// A field with nothing after its colon: left out.
        EMPTY_FIELD,
        /// Neither a letter nor a digit in the whole question: every article was taken.
        NO_WORD,
        /// A date that cannot be read: taken as plain words.
        UNKNOWN_DATE,
        /// A day of the year that cannot be read: taken as plain words.
        UNKNOWN_DAY,
        /// A number of words that cannot be read: taken as plain words.
        UNKNOWN_NUMBER,
        /// After `a:` or `est:` nothing that is known of articles: taken as plain words.
        UNKNOWN_TRAIT,
        /// After `précision:` or `datation:` nothing that is known of dates: taken as plain words.
        UNKNOWN_DATING,
        /// After `recherche:` no name of a saved search: taken as plain words.
        UNKNOWN_SEARCH,
        /// After `dossier:` no name of a folder: taken as plain words.
        UNKNOWN_FOLDER,
        /// A saved search that would hold itself, by way of another perhaps: left out there.
        SEARCH_IN_ITSELF,
        /// A saved search of which something cannot be read.
        UNCLEAR_SEARCH,
        /// After `accents:` what has no accents that could count: half a word, a near spelling, a distance.
        NO_ACCENTS,
        /// `*` with fewer than two letters before it, or `?` with none: taken as a plain word.
        SHORT_PATTERN,
        /// Over eight `*` and `?` in one word: taken as a plain word.
        LONG_PATTERN,
        /// Over 2,000 characters: nothing was searched.
        TOO_LONG,
        /// Over 64 levels of parentheses, or 16 saved searches one within the other: nothing was searched.
        TOO_DEEP,
        /// Over 200 words and conditions, or 1,000 with those of saved searches: nothing was searched.
        TOO_MANY_CLAUSES,
        /// The search ran out of time: the answer is a part.
        TOO_SLOW;

        /// Whether nothing at all was searched.
        public boolean refuses() {
            return this == TOO_LONG || this == TOO_DEEP || this == TOO_MANY_CLAUSES;
        }
    }
}
