package hemerotheque.importing.extract;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A page taken apart, the same for markup and for a dump.
///
/// @param passages in reading order
/// @param containers stretches that an element of the page holds, with how much its name promises; none in a dump
/// @param captured the day it was saved, if known: no day after it can be right
/// @param language as the markup declares it
/// @param shots pictures outside `figure` elements; those inside are passages
/// @param weights of the passages, one by one; not to be changed
record Page(
        List<Passage> passages,
        List<Container> containers,
        List<TimeTag> times,
        List<Credit> credits,
        Metadata metadata,
        Optional<String> address,
        Optional<LocalDate> captured,
        Optional<String> language,
        boolean dump,
        double[] weights,
        List<Shot> shots) {

    /// @param promise 0 for an element without a telling name, up to 10 for « article-body »
    record Container(Stretch stretch, int promise, double density) {}

    static Page of(
            List<Passage> passages,
            List<Container> containers,
            List<TimeTag> times,
            List<Credit> credits,
            Metadata metadata,
            Optional<String> address,
            Optional<LocalDate> captured,
            Optional<String> language,
            boolean dump) {
        var weights =
                passages.stream().mapToDouble(p -> Segmentation.weight(p, dump)).toArray();
        return new Page(
                List.copyOf(passages),
                containers,
                times,
                credits,
                metadata,
                address,
                captured,
                language,
                dump,
                weights,
                List.of());
    }

    /// The same page with the pictures that it shows.
    Page showing(List<Shot> pictures) {
        return new Page(
                passages,
                containers,
                times,
                credits,
                metadata,
                address,
                captured,
                language,
                dump,
                weights,
                List.copyOf(pictures));
    }

    Page savedOn(Optional<LocalDate> day) {
        return new Page(passages, containers, times, credits, metadata, address, day, language, dump, weights, shots);
    }

    /// The same page where nothing but its source is told by no line of it.
    Page from(String source) {
        var told = new Metadata(Map.of("og:site_name", List.of(source)), "", Map.of(), JsonLd.none());
        return new Page(passages, containers, times, credits, told, address, captured, language, dump, weights, shots);
    }

    /// See [Segmentation#weight].
    double weight(Passage passage) {
        return weights[passage.index()];
    }

    /// The weight of what speaks for an article.
    double weight(List<Passage> some) {
        return some.stream().mapToDouble(p -> Math.max(0, weight(p))).sum();
    }

    /// A `time` element, or another that carries a moment.
    ///
    /// @param value as the element's attribute or its text tells it
    /// @param before the words shown before it
    /// @param marks class names and the like, see [Passage#marks]
    /// @param place the index of the passage that shows it
    record TimeTag(String value, String before, String marks, Zone zone, int place) {}

    /// A name that the markup calls an author.
    record Credit(String name, Zone zone, int place) {}

    List<Passage> in(Stretch stretch) {
        return passages.subList(stretch.start(), stretch.end());
    }
}
