package hemerotheque.wording;

import hemerotheque.model.ArchivedArticle;
import hemerotheque.model.DateCorrection;
import hemerotheque.model.Evidence;
import hemerotheque.model.Precision;
import hemerotheque.model.PublicationDate;
import hemerotheque.search.TypedDate;
import java.util.Optional;

/// How dates of publication are known, and what a typed one means, in words.
public final class DatingWords {

    private final Wording wording;
    private final Dates dates;

    public DatingWords(Wording wording) {
        this(wording, new Dates(wording));
    }

    public DatingWords(Wording wording, Dates dates) {
        this.wording = wording;
        this.dates = dates;
    }

    /// « vendredi 17 janvier 2020, d’après votre correction — la page disait : mai 2019, d’après l’adresse de la page
    /// ».
    public String of(ArchivedArticle archived) {
        var known = of(archived.article().published());
        return archived.correction()
                .map(correction -> wording.say("date.told.with", known, told(correction)))
                .orElse(known);
    }

    private String of(Optional<PublicationDate> date) {
        return date.map(known -> learnt(dates.full(known), known.from())).orElseGet(() -> dates.full(date));
    }

    /// A day that was written already, and how it is known.
    public String learnt(String day, Evidence from) {
        var learnt = wording.say("date.learnt", day, wording.say("evidence", from));
        return from.isDeduced() ? wording.say("date.check", learnt) : learnt;
    }

    /// « la page disait : mai 2019, d’après l’adresse de la page (à vérifier) ».
    public String told(DateCorrection correction) {
        return correction.told().isPresent()
                ? wording.say("date.told", of(correction.told()))
                : wording.say("date.told.none");
    }

    /// What `typed` means: « jeudi 17 janvier 2019 », « mai 1998, du 1er mai 1998 au 31 mai 1998 », « Date inconnue »,
    /// or why it means no date of publication.
    public String of(TypedDate typed) {
        return switch (typed) {
            case TypedDate.Known(var given) -> given.date().map(this::whole).orElseGet(() -> dates.full(given.date()));
            case TypedDate.Spread(var days) -> wording.say("date.typed.spread", dates.range(days));
            case TypedDate.Republican() -> wording.say("search.days.republican");
            case TypedDate.Unread() -> wording.say("search.days.not.yet");
        };
    }

    private String whole(PublicationDate date) {
        return date.precision() == Precision.DAY
                ? dates.full(date)
                : wording.say(
                        "date.typed.month", dates.full(date), dates.plain(date.first()), dates.plain(date.last()));
    }
}
