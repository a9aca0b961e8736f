package hemerotheque.store;

import hemerotheque.model.Article;
import hemerotheque.model.Capture;
import hemerotheque.model.Digest;
import hemerotheque.model.Precision;
import hemerotheque.model.PublicationDate;
import hemerotheque.model.Source;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;

/// What tells whether two pages hold the same article.
///
/// @param headlineKey of the folded headline
/// @param copyKey of the folded headline and the text
/// @param days of publication, where the very day is known: that of the pages, and another that the reader gave
/// @param addresses whether it has an address at all
record Identity(
        long headlineKey,
        long copyKey,
        String textSha256,
        Optional<String> source,
        Set<LocalDate> days,
        boolean addresses) {

    Identity {
        days = Set.copyOf(days);
    }

    static Identity of(Article article, Capture capture) {
        var headline = Folding.of(article.headline());
        var text = Digest.sha256(article.text());
        return new Identity(
                Digest.key(headline),
                Digest.key(headline + "\n" + text),
                text,
                article.source().map(Source::name),
                days(article.published()),
                capture.address().isPresent());
    }

    /// The very day, where `date` tells it.
    static Set<LocalDate> days(Optional<PublicationDate> date) {
        return date.filter(told -> told.precision() == Precision.DAY)
                .map(told -> Set.of(told.first()))
                .orElse(Set.of());
    }

    /// The very day that a page tells.
    Optional<LocalDate> day() {
        return days.stream().findFirst();
    }

    /// Of two pages of one address: a headline may be mended and a day may be, but not both.
    boolean sameAtOneAddress(Identity other) {
        return headlineKey == other.headlineKey || sameDay(other);
    }

    /// Without two addresses to compare: the same headline in the same paper on the same day.
    boolean sameInPrint(Identity other) {
        return !bothHaveAddresses(other)
                && headlineKey == other.headlineKey
                && source.isPresent()
                && source.equals(other.source)
                && sameDay(other);
    }

    /// Without two addresses to compare: in the same paper on the same day, so that headline and text may be compared.
    boolean mayBeNearInPrint(Identity other) {
        return !bothHaveAddresses(other) && source.isPresent() && source.equals(other.source) && sameDay(other);
    }

    /// The same headline and text, and nothing that says otherwise. The copy of an agency's text in another paper is
    /// another article; a page that tells neither its paper nor its address has nothing but its text.
    boolean sameText(Identity other) {
        if (copyKey != other.copyKey) return false;
        if (isDump() || other.isDump()) return true;
        return !bothHaveAddresses(other) && agree(source, other.source) && agreeOnDay(other);
    }

    private boolean isDump() {
        return source.isEmpty() && !addresses;
    }

    private boolean bothHaveAddresses(Identity other) {
        return addresses && other.addresses;
    }

    private boolean sameDay(Identity other) {
        return !Collections.disjoint(days, other.days);
    }

    private boolean agreeOnDay(Identity other) {
        return days.isEmpty() || other.days.isEmpty() || sameDay(other);
    }

    static <T> boolean agree(Optional<T> one, Optional<T> other) {
        return one.isEmpty() || other.isEmpty() || one.equals(other);
    }
}
