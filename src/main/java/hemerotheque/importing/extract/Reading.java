package hemerotheque.importing.extract;

import hemerotheque.importing.extract.FrenchDate.Mention;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A text with all that is asked of it again and again, worked out once, at the first asking. For one thread.
///
/// A page has hundreds: each answer is a field, for a supplier to each would cost more than most answers.
final class Reading {

    private final String text;
    private final String folded;
    private Optional<List<String>> words = Optional.empty();
    private Optional<Set<String>> content = Optional.empty();
    private Optional<String> key = Optional.empty();
    private Optional<List<Mention>> mentions = Optional.empty();
    private Optional<List<String>> signers = Optional.empty();
    private Optional<Boolean> foreign = Optional.empty();
    private Optional<Boolean> announces = Optional.empty();
    private Optional<Boolean> comments = Optional.empty();
    private Optional<Boolean> end = Optional.empty();

    Reading(String text) {
        this.text = text;
        this.folded = Plain.folded(text);
    }

    String text() {
        return text;
    }

    /// See [Plain#folded].
    String folded() {
        return folded;
    }

    /// See [Plain#words].
    List<String> words() {
        if (words.isEmpty()) words = Optional.of(Plain.wordsOf(folded));
        return words.get();
    }

    /// See [Vocabulary#content]; not to be changed.
    Set<String> content() {
        if (content.isEmpty()) content = Optional.of(Vocabulary.content(words()));
        return content.get();
    }

    /// See [Plain#key].
    String key() {
        if (key.isEmpty()) key = Optional.of(Plain.keyOf(folded));
        return key.get();
    }

    /// See [FrenchDate#mentions].
    List<Mention> mentions() {
        if (mentions.isEmpty()) mentions = Optional.of(FrenchDate.mentionsIn(folded));
        return mentions.get();
    }

    /// The names in a line that signs, see [Byline#inLine].
    List<String> signers() {
        if (signers.isEmpty()) signers = Optional.of(Byline.inLine(text));
        return signers.get();
    }

    /// Whether it is a set phrase around articles, whatever stands near it.
    boolean isForeign() {
        if (foreign.isEmpty()) foreign = Optional.of(Idioms.isForeign(folded) || isAnnouncement());
        return foreign.get();
    }

    private boolean isAnnouncement() {
        return folded.length() <= Idioms.LONGEST_ANNOUNCEMENT && announcesOthers();
    }

    /// Whether it announces other articles, which may happen in the midst of one.
    boolean announcesOthers() {
        if (announces.isEmpty()) announces = Optional.of(Idioms.announcesOthers(folded));
        return announces.get();
    }

    /// Whether it heads what comes after every article: comments, related articles, legal lines.
    boolean endsArticle() {
        if (end.isEmpty()) end = Optional.of(opensComments() || Idioms.endsArticle(folded));
        return end.get();
    }

    /// Whether it heads the comments of readers, or a note about the author: what can be as long as the article.
    boolean opensComments() {
        if (comments.isEmpty()) comments = Optional.of(Idioms.opensComments(folded));
        return comments.get();
    }
}
