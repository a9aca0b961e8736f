package hemerotheque.importing.format.europresse;

import hemerotheque.importing.extract.Printed;
import hemerotheque.model.Block;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

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
        if (list.selectFirst("ul ul, ol ol, ul ol, ol ul, table, p + p, div") != null) return Optional.empty();
        var items = list.children().stream()
                .flatMap(item -> Printed.some(item.text()).stream())
                .toList();
        return items.isEmpty() ? Optional.empty() : Optional.of(new Block.Listing(list.nameIs("ol"), items));
    }

    private static Optional<Block> table(Element table) {
        if (table.selectFirst("table table, p + p, div, br + br, form") != null) return Optional.empty();
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
