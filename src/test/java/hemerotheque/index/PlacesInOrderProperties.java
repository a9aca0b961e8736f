package hemerotheque.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hemerotheque.model.ArticleId;
import hemerotheque.model.Precision;
import hemerotheque.search.ConcordanceOrder;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.Size;

/// Articles sorted as numbers stand as they do when they are compared with one another.
class PlacesInOrderProperties {

    private static final Comparator<Places.Here> OLDEST = Comparator.comparing(
                    (Places.Here here) -> here.day().map(Imprints.Day::first).orElse(LocalDate.MAX))
            .thenComparing(Places.Here::article);

    private static final Comparator<Places.Here> NEWEST = Comparator.comparing(
                    (Places.Here here) -> here.day().map(Imprints.Day::first).orElse(LocalDate.MIN))
            .thenComparing(Places.Here::article)
            .reversed();

    @Property
    void areAsComparingThemSays(
            @ForAll("articles") @Size(max = 40) List<Places.Here> articles, @ForAll ConcordanceOrder order) {
        var comparator = switch (order) {
            case NEWEST -> NEWEST;
            case SOURCE ->
                Comparator.comparing((Places.Here here) -> here.source().orElse("\uffff"))
                        .thenComparing(OLDEST);
            case OLDEST, LEFT1, LEFT2, LEFT3, RIGHT1, RIGHT2, RIGHT3 -> OLDEST;
        };

        assertEquals(articles.stream().sorted(comparator).toList(), new PlacesInOrder(articles).by(order));
    }

    @Provide
    Arbitrary<List<Places.Here>> articles() {
        var days = Arbitraries.integers()
                .between(-800_000, 40_000) // before our era, and 2079
                .map(day -> new Imprints.Day(LocalDate.ofEpochDay(day), Precision.DAY));
        var someDays = Arbitraries.frequencyOf(
                Tuple.of(2, days), Tuple.of(1, Arbitraries.just(new Imprints.Day(LocalDate.EPOCH, Precision.DAY))));
        var sources = Arbitraries.of("Le Phare", "L’Écho", "le phare", "Zénith", "");
        return Combinators.combine(Arbitraries.longs().between(1, 60), someDays.optional(), sources.optional())
                .as((id, day, source) -> new Places.Here(new ArticleId(id), day, source, 0, 1, 1))
                .list()
                .uniqueElements(Places.Here::article);
    }
}
