package hemerotheque.ui.facets;

import hemerotheque.search.Facet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;

/// Keeps the lines of a tree where they are while their counts change: each line is one item for as long as it is
/// there, so that the keyboard stays on it, folded stays folded and nothing flickers.
final class FacetTree {

    private final TreeView<Line> tree;
    private final Set<Facet.Kind> folded;
    private final Map<Object, TreeItem<Line>> items = new HashMap<>();
    private boolean looking;

    /// @param folded the facets that begin so
    FacetTree(TreeView<Line> tree, Set<Facet.Kind> folded) {
        this.tree = tree;
        this.folded = new HashSet<>(folded);
        tree.setRoot(new TreeItem<>());
        tree.getRoot().setExpanded(true);
    }

    /// @param open whether all facets are unfolded, for as long as values are looked for
    void show(List<Group> groups, boolean open) {
        var selected = tree.getSelectionModel().getSelectedItem();
        remember();
        looking = open;
        var headings = new ArrayList<TreeItem<Line>>();
        for (var group : groups) {
            var heading = item(new Line.Heading(group.kind()));
            put(heading, lines(group));
            heading.setExpanded(open || !folded.contains(group.kind()));
            headings.add(heading);
        }
        put(tree.getRoot(), headings);
        select(selected);
    }

    private List<TreeItem<Line>> lines(Group group) {
        var lines = new ArrayList<TreeItem<Line>>();
        for (var row : group.rows()) lines.add(item(new Line.Value(row)));
        if (group.more() > 0) lines.add(item(new Line.More(group.kind(), group.more())));
        return lines;
    }

    private TreeItem<Line> item(Line line) {
        var item = items.computeIfAbsent(line.key(), _ -> new TreeItem<>(line));
        if (!line.equals(item.getValue())) item.setValue(line);
        return item;
    }

    private static void put(TreeItem<Line> parent, List<TreeItem<Line>> children) {
        if (!parent.getChildren().equals(children)) parent.getChildren().setAll(children);
    }

    private void select(TreeItem<Line> before) {
        if (before == null || before == tree.getSelectionModel().getSelectedItem()) return;
        int row = tree.getRow(before);
        if (row >= 0) tree.getSelectionModel().select(row);
    }

    /// Notes which facets the reader has folded; while values are looked for, none is.
    private void remember() {
        if (looking) return;
        for (var heading : tree.getRoot().getChildren()) {
            if (!(heading.getValue() instanceof Line.Heading(var kind))) continue;
            if (heading.isExpanded()) folded.remove(kind);
            else folded.add(kind);
        }
    }

    void fold(Line heading) {
        var item = items.get(heading.key());
        item.setExpanded(!item.isExpanded());
    }
}
