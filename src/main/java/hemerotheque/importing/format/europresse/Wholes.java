package hemerotheque.importing.format.europresse;

import hemerotheque.importing.extract.Printed;
import hemerotheque.model.Block;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jsoup.nodes.Element;
import org.jsoup.select.NodeFilter.FilterResult;

/// Elements that are one block as a whole: lists and tables of figures. Tables and lists that only set out a page are
/// taken apart like everything else.
final class Wholes {

    private Wholes() {}

    static Optional<Block> of(Element element) {
        return switch (element.normalName()) {
            case "ul", "ol" -> listing(element);
            case "table" -> table(element);
            default -> Optional.empty();
        };
    }

    private static Optional<Block> listing(Element list) {
        if (setsOut(list)) return Optional.empty();
        var items = list.children().stream()
                .flatMap(item -> Printed.some(item.text()).stream())
                .toList();
        return items.isEmpty() ? Optional.empty() : Optional.of(new Block.Listing(list.nameIs("ol"), items));
    }

    /// Whether something lies in `root` that is more than a line. Ends at the first: lists may lie in lists without
    /// end.
    private static boolean setsOut(Element root) {
        var found = new AtomicBoolean();
        root.filter((node, _) -> {
            boolean more = node != root && node instanceof Element element && isMoreThanALine(element);
            found.compareAndSet(false, more);
            return more ? FilterResult.STOP : FilterResult.CONTINUE;
        });
        return found.get();
    }

    private static boolean isMoreThanALine(Element element) {
        return switch (element.normalName()) {
            case "ul", "ol", "table", "div", "form" -> true;
            case "p", "br" -> element.nextSibling() instanceof Element next && next.nameIs(element.normalName());
            default -> false;
        };
    }

    private static Optional<Block> table(Element table) {
        if (setsOut(table)) return Optional.empty();
        var rows = table.select("tr").stream()
                .map(Wholes::cells)
                .filter(cells -> cells.stream().anyMatch(cell -> !cell.isEmpty()))
                .toList();
        boolean grid = rows.size() > 1 && rows.stream().allMatch(cells -> cells.size() > 1);
        return grid ? Optional.of(new Block.Table(rows)) : Optional.empty();
    }

    private static List<String> cells(Element row) {
        return row.select("th, td").stream()
                .map(cell -> Printed.line(cell.text()))
                .toList();
    }
}
