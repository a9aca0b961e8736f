package hemerotheque.cli;

import hemerotheque.model.Article;
import hemerotheque.model.Source;
import hemerotheque.model.Teaser;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The line under a headline: `Source · date · section`.
record Imprint(Session session) {

    String of(Article article) {
        return joined(article.source().map(Source::name), session.dates().full(article.published()), article.section());
    }

    String of(Teaser teaser) {
        return joined(teaser.source(), session.dates().brief(teaser.published()), teaser.section());
    }

    private String joined(Optional<String> source, String date, Optional<String> section) {
        var named = source.orElseGet(() -> session.say("source.unknown"));
        return Stream.concat(Stream.of(named, date), section.stream()).collect(Collectors.joining(" · "));
    }
}
