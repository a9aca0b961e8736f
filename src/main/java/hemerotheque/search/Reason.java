package hemerotheque.search;

import hemerotheque.model.PublicationDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/// One thing that a question asks for, and what of it an article has.
public sealed interface Reason {

    Query asked();

    /// Whether the article is as asked; of what is excluded, whether the article lacks it.
    boolean holds();

    /// What it adds to the score of the article; empty where it only narrows.
    List<Weight> weights();

    default double weight() {
        return weights().stream().mapToDouble(Weight::score).sum();
    }

    /// A part of a score.
    record Weight(Kind kind, double score) {

        public enum Kind {
            /// The word, by its rarity, how often it stands and in which fields.
            WORD,
            /// That it stands in the headline.
            HEADLINE,
            /// That it stands in the first words of the body.
            OPENING,
            /// That it stands in the form that was typed.
            FORM,
            /// That the article was published on the days named, or close by.
            DAY,
            /// What is more than a word, or less: a phrase, a pattern, a condition.
            OTHER
        }
    }

    /// Something looked for in the texts or names of the article.
    ///
    /// @param asked a [Query.Word], [Query.Phrase], [Query.Pattern], [Query.Fuzzy], [Query.Accented], [Query.Exact]
    ///     or [Query.Near]
    /// @param forms in which it stands there, the most frequent first
    /// @param articles how many have the word; absent where `asked` is no plain word, or one of grammar
    record Sought(Query asked, boolean holds, List<Form> forms, OptionalLong articles, List<Weight> weights)
            implements Reason {
        public Sought {
            forms = List.copyOf(forms);
            weights = List.copyOf(weights);
        }
    }

    /// Something that an article meets or not, whatever its words are.
    ///
    /// @param fact what is so of the article
    record Condition(Query asked, boolean holds, Fact fact, List<Weight> weights) implements Reason {
        public Condition {
            weights = List.copyOf(weights);
        }
    }

    /// Days that the question names in plain words: the day of an article raises it, and so do the words in its text.
    ///
    /// @param holds whether it may have been published on one of the days, or has the words of all of them
    /// @param away days between its day and the nearest of those named, 0 for one of them; absent without date
    /// @param forms the words of the days in its text
    record Days(
            Query.Dated asked,
            boolean holds,
            Optional<PublicationDate> published,
            OptionalLong away,
            List<Form> forms,
            List<Weight> weights)
            implements Reason {
        public Days {
            forms = List.copyOf(forms);
            weights = List.copyOf(weights);
        }
    }

    /// What is made of parts.
    ///
    /// @param asked a [Query.AnyOf], [Query.All], [Query.Saved], or a [Query.Not] with the one part it excludes
    /// @param weights those of all parts
    record Whole(Query asked, boolean holds, List<Reason> parts, List<Weight> weights) implements Reason {
        public Whole {
            parts = List.copyOf(parts);
            weights = List.copyOf(weights);
        }
    }
}
