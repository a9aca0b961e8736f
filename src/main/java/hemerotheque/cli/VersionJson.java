package hemerotheque.cli;

import hemerotheque.model.Article;
import hemerotheque.model.ArticleDiff;
import hemerotheque.model.ArticleId;
import hemerotheque.model.Author;
import hemerotheque.model.BlockDiff;
import hemerotheque.model.PublicationDate;
import hemerotheque.model.Sighting;
import hemerotheque.model.TextDiff;
import hemerotheque.model.TextDiff.Kind;
import hemerotheque.model.VersionStep;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Versions and their differences for programs, an object a line.
final class VersionJson {

    private VersionJson() {}

    static String line(VersionStep step) {
        var version = step.version();
        var capture = version.capture();
        var line = JsonLines.object();
        line.put("capture", version.id().value());
        line.put("id", version.article().toString());
        line.put("newest", version.newest());
        JsonLines.put(
                line,
                "captured",
                capture.captured()
                        .map(saved -> saved.moment()
                                .map(Object::toString)
                                .orElseGet(() -> saved.day().toString())));
        line.put("file", capture.origin().file());
        JsonLines.put(line, "entry", capture.origin().entry());
        JsonLines.put(line, "url", capture.address());
        line.put("sha256", capture.sha256());
        JsonLines.put(line, "charset", capture.charset());
        var doubts = line.putArray("problems");
        capture.doubts().forEach(doubt -> doubts.add(doubt.kind().name()));
        var seen = line.putArray("seen");
        version.sightings().forEach(sighting -> add(seen, sighting));
        JsonLines.put(line, "title", version.told().map(Article::headline));
        JsonLines.put(
                line, "published", version.told().flatMap(Article::published).map(PublicationDate::iso));
        step.since().ifPresentOrElse(diff -> line.set("changes", brief(diff)), () -> line.putNull("changes"));
        return line.toString();
    }

    private static void add(ArrayNode seen, Sighting sighting) {
        var line = seen.addObject();
        line.put("import", sighting.within().value());
        line.put("when", sighting.when().toString());
        line.put("file", sighting.origin().file());
        JsonLines.put(line, "entry", sighting.origin().entry());
        line.put("brought", sighting.brought());
    }

    private static ObjectNode brief(ArticleDiff diff) {
        var line = JsonLines.object();
        line.put("title", !diff.headline().isSame());
        line.put("published", diff.isDated());
        line.put("authors", !diff.authors().isSame());
        line.put("words_added", diff.words(Kind.ADDED));
        line.put("words_removed", diff.words(Kind.REMOVED));
        return line;
    }

    static String line(long before, long after, ArticleDiff diff) {
        var line = JsonLines.object();
        line.put("before", before);
        line.put("after", after);
        line.set("title", pieces(diff.headline()));
        put(line, "published", diff.before().published(), diff.after().published());
        put(line, "modified", diff.before().modified(), diff.after().modified());
        line.set("authors", pair(authors(diff.before()), authors(diff.after())));
        line.set("kicker", pieces(diff.kicker()));
        line.set("standfirst", pieces(diff.standfirst()));
        var body = line.putArray("body");
        diff.body().forEach(block -> add(body, block));
        line.put("words_added", diff.words(Kind.ADDED));
        line.put("words_removed", diff.words(Kind.REMOVED));
        return line.toString();
    }

    private static void put(
            ObjectNode line, String key, Optional<PublicationDate> before, Optional<PublicationDate> after) {
        var dates = line.putArray(key);
        dates.add(before.map(PublicationDate::iso).orElse(null));
        dates.add(after.map(PublicationDate::iso).orElse(null));
    }

    private static ArrayNode authors(Article article) {
        var names = JsonLines.object().arrayNode();
        article.authors().stream().map(Author::name).forEach(names::add);
        return names;
    }

    private static ArrayNode pair(ArrayNode before, ArrayNode after) {
        return JsonLines.object().arrayNode().add(before).add(after);
    }

    private static void add(ArrayNode body, BlockDiff block) {
        var line = body.addObject();
        switch (block) {
            case BlockDiff.Paired(var _, var _, var text, var moved) -> {
                line.put("block", moved ? "moved" : text.isSame() ? "same" : "changed");
                line.set("text", pieces(text));
            }
            case BlockDiff.Added(var come) -> line.put("block", "added").put("text", come.text());
            case BlockDiff.Removed(var gone) -> line.put("block", "removed").put("text", gone.text());
            case BlockDiff.MovedAway(var gone) ->
                line.put("block", "moved-away").put("text", gone.text());
        }
    }

    /// `[["kept", text], ["removed", text], ["added", text]…]`.
    private static ArrayNode pieces(TextDiff diff) {
        var all = JsonLines.object().arrayNode();
        for (var piece : diff.pieces())
            all.addArray().add(piece.kind().name().toLowerCase(Locale.ROOT)).add(piece.text());
        return all;
    }

    static String separated(ArticleId fresh, ArticleId from) {
        var line = JsonLines.object();
        line.put("id", fresh.toString());
        line.put("from", from.toString());
        return line.toString();
    }
}
