package hemerotheque.store;

import hemerotheque.model.ArchivedArticle;
import hemerotheque.model.Article;
import hemerotheque.model.Capture;
import hemerotheque.model.CaptureDay;
import hemerotheque.model.Harvest;
import hemerotheque.model.PublicationDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.Optional;

/// An article as one of its captures tells it.
record Version(Article article, Capture capture) {

    private static final Comparator<PublicationDate> BY_DATE = Comparator.comparing(PublicationDate::first)
            .thenComparing(date -> date.time().orElse(LocalTime.MIN));

    static Version of(Harvest harvest) {
        return new Version(harvest.article(), harvest.capture());
    }

    static Version held(ArchivedArticle held) {
        return new Version(held.told(), held.captures().getFirst());
    }

    /// Whether this one, which came in later, is also the newer: by its last update, else by the day it was saved, else
    /// because it came in later.
    boolean supersedes(Version held) {
        int order = compare(article.modified(), held.article.modified(), BY_DATE);
        if (order == 0) order = compare(capture.captured(), held.capture.captured(), Version::compareSaved);
        return order >= 0;
    }

    /// 0 where one of them is absent: nothing to go by.
    private static <T> int compare(Optional<T> one, Optional<T> other, Comparator<T> order) {
        return one.isPresent() && other.isPresent() ? order.compare(one.get(), other.get()) : 0;
    }

    private static int compareSaved(CaptureDay one, CaptureDay other) {
        int days = one.day().compareTo(other.day());
        return days != 0 ? days : compare(one.moment(), other.moment(), Comparator.naturalOrder());
    }

    /// Whether this one tells another text, headline or date than `held`, or a source or pictures that it lacks. What
    /// this one is silent about is not a difference, nor are case and accents in a headline.
    boolean tellsMoreThan(Version held) {
        return !article.text().equals(held.article.text())
                || !Folding.of(article.headline()).equals(Folding.of(held.article.headline()))
                || differs(article.published(), held.article.published())
                || differs(article.modified(), held.article.modified())
                || (article.source().isPresent() && held.article.source().isEmpty())
                || showsMoreThan(held);
    }

    /// Whether the same text comes with pictures that `held` lacks.
    private boolean showsMoreThan(Version held) {
        var others = PictureTable.shown(held.article).toList();
        return article.text().equals(held.article.text())
                && PictureTable.shown(article).count() > others.size()
                && PictureTable.shown(article).toList().containsAll(others);
    }

    private static boolean differs(Optional<PublicationDate> told, Optional<PublicationDate> held) {
        return told.isPresent() && !told.map(PublicationDate::iso).equals(held.map(PublicationDate::iso));
    }

    /// What the article is once this capture has come to `held`: nothing else where it tells no more.
    Version over(Version held) {
        boolean newer = supersedes(held);
        var merged = !tellsMoreThan(held) ? held.article : newer ? completedBy(held) : held.completedBy(this);
        return new Version(merged, newer ? capture : held.capture);
    }

    /// This article, and what only `other` knows of source, kicker, section, language, day of publication and notice,
    /// and its pictures.
    Article completedBy(Version other) {
        return new Article(
                article.source().or(other.article::source),
                article.kicker().or(other.article::kicker),
                article.headline(),
                article.standfirst(),
                article.authors(),
                article.published().or(other.article::published),
                article.modified(),
                article.section().or(other.article::section),
                article.language().or(other.article::language),
                article.tags(),
                other.showsMoreThan(this) ? other.article.body() : article.body(),
                article.notice().or(other.article.notice()));
    }
}
