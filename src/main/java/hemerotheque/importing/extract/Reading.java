package hemerotheque.importing.extract;

import hemerotheque.importing.extract.FrenchDate.Mention;
import java.util.List;

/// A text with all that is asked of it again and again, worked out once. For one thread.
final class Reading {

    private final String text;
    private final String folded;
    private final Once<List<String>> words;
    private final Once<String> key;
    private final Once<List<Mention>> mentions;
    private final Once<List<String>> signers;
    private final Once<Boolean> foreign;
    private final Once<Boolean> announces;
    private final Once<Boolean> comments;
    private final Once<Boolean> end;

    Reading(String text) {
        this.text = text;
        this.folded = Plain.folded(text);
        this.words = new Once<>(() -> Plain.wordsOf(folded));
        this.key = new Once<>(() -> String.join(" ", words.get()));
        this.mentions = new Once<>(() -> FrenchDate.mentionsIn(folded));
        this.signers = new Once<>(() -> Byline.inLine(text));
        this.announces = new Once<>(() -> Idioms.announcesOthers(folded));
        this.foreign = new Once<>(() -> Idioms.isForeign(folded) || isAnnouncement());
        this.comments = new Once<>(() -> Idioms.opensComments(folded));
        this.end = new Once<>(() -> comments.get() || Idioms.endsArticle(folded));
    }

    private boolean isAnnouncement() {
        return folded.length() <= Idioms.LONGEST_ANNOUNCEMENT && announces.get();
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
        return words.get();
    }

    /// See [Plain#key].
    String key() {
        return key.get();
    }

    /// See [FrenchDate#mentions].
    List<Mention> mentions() {
        return mentions.get();
    }

    /// The names in a line that signs, see [Byline#inLine].
    List<String> signers() {
        return signers.get();
    }

    /// Whether it is a set phrase around articles, whatever stands near it.
    boolean isForeign() {
        return foreign.get();
    }

    /// Whether it announces other articles, which may happen in the midst of one.
    boolean announcesOthers() {
        return announces.get();
    }

    /// Whether it heads what comes after every article: comments, related articles, legal lines.
    boolean endsArticle() {
        return end.get();
    }

    /// Whether it heads the comments of readers, or a note about the author: what can be as long as the article.
    boolean opensComments() {
        return comments.get();
    }
}
