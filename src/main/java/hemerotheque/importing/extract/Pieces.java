package hemerotheque.importing.extract;

import hemerotheque.importing.extract.Flattening.Holder;
import hemerotheque.importing.extract.Page.Container;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/// Bodies that a page sets in several elements of one kind, with advertisements and boxes between them.
final class Pieces {

    /// Elements of one kind, our choice: more are the rows of a list.
    private static final int MOST = 40;

    /// The least weight of a piece, our choice: a short paragraph.
    private static final double LIGHTEST = 12;

    /// The promise of a name that only bodies bear, see [Container].
    private static final int SURE = 8;

    /// Words, our choice: a longer line may be a sentence without its full stop.
    private static final int LONGEST_LINE = 10;

    private final List<Passage> passages;
    private final double[] sums;

    private Pieces(List<Passage> passages) {
        this.passages = passages;
        this.sums = new double[passages.size() + 1];
        for (int i = 0; i < passages.size(); i++) {
            sums[i + 1] = sums[i] + Math.max(0, Segmentation.weight(passages.get(i), false));
        }
    }

    /// What makes two elements of one kind: tag, first class, and the article that they lie in. The other classes often
    /// tell the first piece from the last.
    private record Shape(String tag, String name, Optional<Element> article) {

        static Shape of(Element element) {
            return new Shape(
                    element.normalName(),
                    element.classNames().iterator().next(),
                    Optional.ofNullable(element.closest("article")));
        }
    }

    /// The bodies in pieces among `containers`, each with its pieces in order.
    ///
    /// @param containers of each of `holders`, in their order: children before parents
    static List<List<Container>> of(List<Passage> passages, List<Container> containers, List<Holder> holders) {
        var pieces = new Pieces(passages);
        var kinds = new LinkedHashMap<Shape, List<Container>>();
        for (int i = 0; i < holders.size(); i++) {
            var element = holders.get(i).element();
            if (element.className().isBlank() || !pieces.isPiece(containers.get(i))) continue;
            add(containers.get(i), kinds.computeIfAbsent(Shape.of(element), _ -> new ArrayList<>()));
        }
        return kinds.values().stream().filter(pieces::areOneBody).toList();
    }

    /// One container as long as all of `body` and as dense as its pieces together.
    static Container joined(List<Container> body) {
        double density = body.stream().mapToDouble(Container::density).sum();
        return new Container(whole(body), body.getFirst().promise(), density);
    }

    /// The places of short lines between the pieces of `bodies` that their names tell for sure.
    static BitSet linesBetween(List<List<Container>> bodies, List<Passage> passages) {
        var places = new BitSet();
        for (var body : bodies) {
            if (body.getFirst().promise() < SURE) continue;
            for (int i = 1; i < body.size(); i++) {
                passages
                        .subList(
                                body.get(i - 1).stretch().end(),
                                body.get(i).stretch().start())
                        .stream()
                        .filter(Pieces::isLine)
                        .forEach(line -> places.set(line.index()));
            }
        }
        return places;
    }

    private static boolean isLine(Passage passage) {
        return passage.kind() == Passage.Kind.TEXT && !passage.isSentence() && passage.words() < LONGEST_LINE;
    }

    /// Adds a container in the place of those inside it.
    private static void add(Container container, List<Container> kind) {
        while (!kind.isEmpty()
                && kind.getLast().stretch().start() >= container.stretch().start()) kind.removeLast();
        kind.add(container);
    }

    private boolean isPiece(Container container) {
        return container.promise() > 0 && weight(container.stretch()) >= LIGHTEST;
    }

    /// Whether all of `kind` can be of one article: no other begins between them.
    private boolean areOneBody(List<Container> kind) {
        if (kind.size() < 2 || kind.size() > MOST) return false;
        var whole = whole(kind);
        return passages.subList(whole.start(), whole.end()).stream().noneMatch(Pieces::opensAnother);
    }

    private static boolean opensAnother(Passage passage) {
        return passage.kind() == Passage.Kind.HEADING && passage.level() == 1
                || passage.zone() == Zone.MAIN && passage.reading().opensComments();
    }

    private static Stretch whole(List<Container> kind) {
        return new Stretch(
                kind.getFirst().stretch().start(), kind.getLast().stretch().end());
    }

    private double weight(Stretch stretch) {
        return sums[stretch.end()] - sums[stretch.start()];
    }
}
