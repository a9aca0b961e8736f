package hemerotheque.archive;

import hemerotheque.compare.ArticleComparison;
import hemerotheque.model.Article;
import hemerotheque.model.ArticleDiff;
import hemerotheque.model.ArticleId;
import hemerotheque.model.ArticleVersion;
import hemerotheque.model.CaptureId;
import hemerotheque.model.Harvest;
import hemerotheque.model.VersionStep;
import hemerotheque.store.ArchiveStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What the captures of articles tell. That of captures which came in before it was kept is read again in their
/// originals.
record Versions(ArchiveStore store) {

    List<VersionStep> steps(ArticleId id) {
        var versions = all(id);
        var steps = new ArrayList<VersionStep>();
        for (int i = 0; i < versions.size(); i++) {
            var version = versions.get(i);
            var since =
                    i + 1 < versions.size() ? difference(versions.get(i + 1), version) : Optional.<ArticleDiff>empty();
            steps.add(new VersionStep(version, since));
        }
        return steps;
    }

    private List<ArticleVersion> all(ArticleId id) {
        var noted = store.captures().versions(id);
        if (noted.stream().allMatch(version -> version.told().isPresent())) return noted;
        try (var own = new Threads(1)) { // a thread with the stack for it, which no import holds
            return noted.stream().map(version -> read(version, own)).toList();
        }
    }

    private ArticleVersion read(ArticleVersion version, Threads own) {
        if (version.told().isPresent()) return version;
        Optional<Article> told = own.parse()
                .run(() -> reread(version).map(Harvest::article), Optional::<Article>empty)
                .join();
        return told.map(version::telling).orElse(version);
    }

    private Optional<Harvest> reread(ArticleVersion version) {
        var held = store.article(version.article());
        var bytes = store.captures().original(version.id());
        if (held.isEmpty() || bytes.isEmpty()) return Optional.empty();
        return new OriginalReread(store).of(held.get(), version.capture(), bytes.get());
    }

    Optional<ArticleVersion> one(CaptureId id) {
        return store.captures()
                .articleOf(id)
                .flatMap(article -> all(article).stream()
                        .filter(version -> version.id().equals(id))
                        .findFirst());
    }

    Optional<ArticleDiff> difference(CaptureId before, CaptureId after) {
        var one = one(before);
        var other = one(after);
        return one.isPresent() && other.isPresent() ? difference(one.get(), other.get()) : Optional.empty();
    }

    private static Optional<ArticleDiff> difference(ArticleVersion before, ArticleVersion after) {
        return before.told().flatMap(old -> after.told().map(now -> ArticleComparison.of(old, now)));
    }
}
