package hemerotheque.cli;

import hemerotheque.model.PublicationDate;
import hemerotheque.search.Answer;
import hemerotheque.search.Facet;
import hemerotheque.search.Hit;
import hemerotheque.search.Timeline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/// An answer for programs: a line a hit, then the totals. `"nearly"` marks those that hold most of the words but not
/// all, `"lacks"` tells which they lack.
///
/// @param siblings the facets of which the question chooses values, counted without these choices
/// @param folded whether near-duplicates stand behind one another, which is then told
/// @param explained what the question was understood as, which is then told
record AnswerJson(Warnings warnings, List<Facet> siblings, boolean folded, Optional<String> explained) {

    private static final double NANOS = 1e9;
    private static final double ROUNDED = 1e6; // to the microsecond

    List<String> lines(Answer answer, long nanos) {
        var lines = new ArrayList<String>();
        answer.hits().forEach(hit -> lines.add(inAnswer(hit)));
        lines.add(totals(answer, nanos));
        return lines;
    }

    /// A hit outside any answer.
    static String hit(Hit hit) {
        return fields(hit).toString();
    }

    private String inAnswer(Hit hit) {
        var line = fields(hit);
        lacks(hit, line);
        if (folded) {
            var reprises = line.putArray("reprises");
            hit.reprints().forEach(id -> reprises.add(id.toString()));
        }
        return line.toString();
    }

    /// Marks a hit that lacks words of the question.
    static void lacks(Hit hit, ObjectNode line) {
        if (hit.lacking().isEmpty()) return;
        line.put("nearly", true);
        var lacks = line.putArray("lacks");
        hit.lacking().forEach(lacks::add);
    }

    private static ObjectNode fields(Hit hit) {
        var teaser = hit.teaser();
        var line = JsonLines.object();
        line.put("id", teaser.id().toString());
        JsonLines.put(line, "entry", teaser.entry());
        line.put("title", teaser.headline());
        JsonLines.put(line, "source", teaser.source());
        JsonLines.put(line, "published", teaser.published().map(PublicationDate::iso));
        line.put("score", hit.score());
        line.put("snippet", Marked.html(hit.snippet()));
        return line;
    }

    private String totals(Answer answer, long nanos) {
        var line = JsonLines.object();
        line.put("total", answer.total());
        if (folded) line.put("lines", answer.lines());
        explained.ifPresent(sentence -> line.put("explained", sentence));
        line.put("seconds", Math.round(nanos / NANOS * ROUNDED) / ROUNDED);
        if (!answer.facets().isEmpty()) {
            facets(line.putObject("facets"), answer.facets());
            without(line.putObject("without"), answer.facets());
        }
        if (!siblings.isEmpty()) facets(line.putObject("siblings"), siblings);
        answer.timeline().ifPresent(timeline -> timeline(line, timeline));
        AdviceLines.put(answer.advice(), line);
        var told = line.putArray("warnings");
        warnings.coded(answer).forEach(told::add);
        return line.toString();
    }

    private static void facets(ObjectNode line, List<Facet> facets) {
        for (var facet : facets) {
            var counts = line.putObject(facet.kind().code());
            facet.counts().forEach(count -> counts.put(count.value(), count.articles()));
        }
    }

    private static void without(ObjectNode line, List<Facet> facets) {
        facets.forEach(facet -> line.put(facet.kind().code(), facet.without()));
    }

    private static void timeline(ObjectNode line, Timeline timeline) {
        bars(line.putObject("timeline"), timeline);
        line.put("undated", timeline.undated());
        timeline.archive().ifPresent(whole -> {
            var shares = line.putObject("per_thousand");
            for (var start : timeline.bars().keySet())
                shares.put(timeline.step().label(start), Math.round(timeline.perThousand(start) * ROUNDED) / ROUNDED);
            bars(line.putObject("archive"), whole);
        });
        if (timeline.layers().isEmpty()) return;
        var layers = line.putArray("by_source");
        for (var layer : timeline.layers()) {
            var one = layers.addObject();
            JsonLines.put(one, "source", layer.source());
            bars(one.putObject("timeline"), layer.counts());
            one.put("undated", layer.counts().undated());
        }
    }

    private static void bars(ObjectNode bars, Timeline timeline) {
        timeline.bars().forEach((start, articles) -> bars.put(timeline.step().label(start), articles));
    }
}
