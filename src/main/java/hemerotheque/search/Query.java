package hemerotheque.search;

import hemerotheque.model.DateRange;
import hemerotheque.model.Evidence;
import hemerotheque.model.Precision;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/// What is asked for, as a tree. Words stand as they were typed: the index folds case, accents and endings.
public sealed interface Query {

    /// Every article: what an empty search field asks for.
    record Everything() implements Query {}

    /// A word, blind to case, accents and endings.
    record Word(Field field, String word) implements Query {}

    /// These words one after the other.
    record Phrase(Field field, String words) implements Query {}

    /// A word with `*` for any letters and `?` for one; at least two letters stand before a first `*`, one before a
    /// first `?`.
    record Pattern(Field field, String pattern) implements Query {}

    /// A word or one that is spelt nearly so.
    record Fuzzy(Field field, String word) implements Query {}

    /// A word with its accents, or the lack of them: endings make no difference, as far as they share its letters.
    record Accented(Field field, String word) implements Query {}

    /// A word in just this form, or several one after the other: accents count, endings count.
    /// A quotation mark among them counts as a blank, as it is with quotation marks that they are written.
    record Exact(Field field, String word) implements Query {
        public Exact {
            word = Lexer.strip(word.replace('"', ' '));
        }
    }

    /// Articles that have just this name, whole and letter for letter.
    ///
    /// @param field one of [Field#isWhole]
    record Named(Field field, String name) implements Query {
        public Named {
            if (!field.isWhole()) throw new IllegalArgumentException(field.name());
        }
    }

    /// Two words with at most `words` others between them, in either order.
    record Near(Field field, String one, String other, int words) implements Query {}

    /// Articles that may have been published on a day of `days`.
    record Published(DateRange days) implements Query {}

    /// Articles published on a day of `days` before others, for a question that names these days in its plain words. It
    /// excludes none: but where nothing else is asked for, those which were published then or hold the words.
    ///
    /// @param words as typed, one blank between two: where they stand in a text they count too
    record Dated(NamedDays days, String words) implements Query {}

    /// Articles that were published on `day` of whatever year, as far as their day is known.
    record DayOfYear(MonthDay day) implements Query {}

    /// Articles that were published in `month`, as far as their month is known.
    record OfMonth(YearMonth month) implements Query {}

    /// Articles whose date is known to just that.
    ///
    /// @param precision absent for those without any date
    record DatedTo(Optional<Precision> precision) implements Query {}

    /// Articles whose date was learnt in that way.
    record DatedBy(Evidence evidence) implements Query {}

    /// Articles that first came into the archive on a day of `days`.
    record Imported(DateRange days) implements Query {}

    /// Articles whose page, in the capture that they are read from, was saved on a day of `days`.
    record Captured(DateRange days) implements Query {}

    /// Articles of a certain length.
    ///
    /// @param least words of the text, 0 or more
    /// @param most words of the text, `least` or more; [#ANY] for no bound
    record WordCount(int least, int most) implements Query {
        public static final int ANY = Integer.MAX_VALUE;

        public WordCount {
            if (least < 0 || most < least) throw new IllegalArgumentException(least + ".." + most);
        }
    }

    record Has(Trait trait) implements Query {}

    /// Articles that are filed in a folder: none where there is no such folder any more.
    ///
    /// @param folder its name
    record Filed(String folder) implements Query {}

    /// Articles with these words, one after the other, in a note of theirs or in a passage with one; a `*` at the end
    /// of a word stands for any letters.
    ///
    /// @param words with a letter or a digit
    record Noted(String words) implements Query {
        public Noted {
            words = Lexer.strip(words.replace('"', ' '));
            if (!Lexer.hasLetter(words)) throw new IllegalArgumentException(words);
        }
    }

    /// What a saved search asks for.
    ///
    /// @param name as it was saved
    /// @param meaning of its words at present, those of the searches that it names among them
    record Saved(String name, Query meaning) implements Query {}

    /// All of `parts`, two or more.
    record All(List<Query> parts) implements Query {
        public All {
            parts = List.copyOf(parts);
        }
    }

    /// At least one of `parts`, two or more.
    record AnyOf(List<Query> parts) implements Query {
        public AnyOf {
            parts = List.copyOf(parts);
        }
    }

    /// Everything but `excluded`.
    record Not(Query excluded) implements Query {}
}
