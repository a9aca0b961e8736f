package hemerotheque.ui;

import hemerotheque.settings.Settings;
import hemerotheque.wording.Wording;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableDoubleValue;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// Sidebar, list and article side by side, with dividers between them. In a window that is narrow for its text the
/// sidebar lies over the list, and only while it is wanted: Échap, a click beside it or its own key put it away. In a
/// smaller one list and article stand in each other’s place.
final class Panes {

    /// What stands side by side.
    ///
    /// @param articles the list, and what is said in its place
    /// @param list has the keyboard in `articles`
    /// @param read gives the keyboard to the text of the article
    record Parts(SidePane side, Region articles, Node list, Region reader, Runnable read) {}

    /// Widths in pixels; absent where the panes have their natural ones.
    record Widths(Optional<Integer> sidebar, Optional<Integer> list) {}

    /// Pixels at 100 %, as all widths here: a narrower window has no room for three panes.
    private static final double NARROW = 1_100;

    /// Chosen: nor this one for two.
    private static final double ALONE = 560;

    private static final double SIDEBAR = 240;
    private static final double LEAST_SIDEBAR = 200;
    private static final double LIST = 380;
    private static final double LEAST_LIST = 220; // whatever the size of the text

    /// Shares of the width that the panes get where it is short, chosen: the article keeps the most of it.
    private static final double MOST_SIDEBAR = 0.27;

    private static final double MOST_LIST = 0.42;

    /// Of a narrow window, chosen: beside what lies over it a strip is left to click on.
    private static final double MOST_OVER = 0.85;

    private final Parts parts;
    private final Region sidebar;
    private final OneAtATime one;
    private final ObservableDoubleValue scale;
    private final SplitPane inner = new SplitPane();
    private final SplitPane outer = new SplitPane();
    private final StackPane whole = new StackPane(outer);
    private Widths widths;
    private boolean wanted;
    private boolean narrow;
    private boolean low;

    Panes(Parts parts, ObservableValue<Settings> settings, Wording wording, ObservableDoubleValue scale) {
        this.parts = parts;
        this.sidebar = parts.side().node();
        this.one = new OneAtATime(parts);
        this.scale = scale;
        var stand = settings.getValue().stand();
        this.widths = new Widths(stand.sidebar(), stand.list());
        this.wanted = settings.getValue().sidebar();
        parts.articles().setMinWidth(LEAST_LIST);
        inner.getItems().setAll(one.panes());
        SplitPane.setResizableWithParent(parts.articles(), false);
        SplitPane.setResizableWithParent(sidebar, false);
        StackPane.setAlignment(sidebar, Pos.CENTER_LEFT);
        name(outer, wording.say("frame.split.outer"));
        name(inner, wording.say("frame.split.inner"));
        for (var part : List.of(whole, outer, inner, parts.articles(), parts.reader())) part.setMinHeight(0);
        sidebar.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        outer.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> putAway());
        arrange();
        whole.widthProperty().subscribe(_ -> fit());
        scale.subscribe(_ -> fit());
        settings.subscribe(now -> want(now.sidebar()));
    }

    private static void name(SplitPane split, String name) {
        split.setAccessibleText(name);
        split.getStyleClass().add("hm-split");
    }

    /// Puts the sidebar where it belongs.
    private void arrange() {
        whole.getChildren().setAll(outer);
        outer.getItems().setAll(!narrow && wanted ? List.of(sidebar, inner) : List.of(inner));
        if (narrow) whole.getChildren().add(sidebar);
        if (narrow) sidebar.getStyleClass().add("hm-over");
        else sidebar.getStyleClass().remove("hm-over");
        sidebar.setVisible(!narrow);
    }

    private void fit() {
        if (whole.getWidth() <= 0) return;
        boolean tight = whole.getWidth() < NARROW * scale.get();
        double over = Math.min(SIDEBAR * scale.get(), MOST_OVER * whole.getWidth());
        sidebar.setMinWidth(tight ? over : LEAST_SIDEBAR * scale.get());
        sidebar.setMaxWidth(tight ? over : Double.MAX_VALUE);
        boolean alone = tight && low || whole.getWidth() < ALONE * scale.get();
        if (tight == narrow && alone == one.alone().get()) return;
        measure();
        if (alone != one.alone().get()) share(alone);
        narrow = tight;
        arrange();
        settle(whole.getWidth());
    }

    private void share(boolean alone) {
        inner.getItems().clear();
        one.set(alone);
        inner.getItems().setAll(one.panes());
    }

    /// @param has whether the window is so low that a narrow one has room for the list or the article only
    void setLow(boolean has) {
        low = has;
        fit();
    }

    /// List and article, where they stand in each other’s place.
    OneAtATime one() {
        return one;
    }

    private void want(boolean shown) {
        if (shown == wanted) return;
        measure();
        wanted = shown;
        arrange();
        settle(outer.getWidth());
    }

    /// Puts the dividers where the panes have the widths that they last had, or their natural ones; once the window has
    /// its size.
    void settle(double width) {
        if (width <= 0) return;
        double natural = Math.min(SIDEBAR * scale.get(), MOST_SIDEBAR * width);
        double left = isBeside() ? widths.sidebar.map(Integer::doubleValue).orElse(natural) : 0;
        if (left > 0) outer.setDividerPositions(left / width);
        double rest = width - left;
        double list = widths.list.map(Integer::doubleValue).orElse(Math.min(LIST * scale.get(), MOST_LIST * rest));
        if (one.alone().get()) return;
        if (inner.getWidth() != rest) inner.resize(rest, inner.getHeight()); // else it keeps the list as wide as it was
        inner.layout();
        inner.setDividerPositions(list / rest);
    }

    private boolean isBeside() {
        return outer.getItems().contains(sidebar);
    }

    /// Notes the widths that the reader has given to the panes.
    private void measure() {
        double list = parts.articles().getWidth();
        if (list <= 0) return;
        var left = isBeside() ? Optional.of((int) sidebar.getWidth()) : widths.sidebar;
        widths = new Widths(left, one.alone().get() ? widths.list : Optional.of((int) list));
    }

    /// The widths of the panes beside the article: the last ones that they had, where they are hidden.
    Widths widths() {
        measure();
        return widths;
    }

    /// Whether the sidebar lies over the list when it is shown.
    boolean isNarrow() {
        return narrow;
    }

    /// Shows the sidebar over the list with the keyboard in it, or puts it away.
    void toggleOver() {
        if (sidebar.isVisible()) putAway();
        else showOver();
    }

    private void showOver() {
        if (!narrow) return;
        sidebar.setVisible(true);
        parts.side().focus();
    }

    private void putAway() {
        if (!narrow || !sidebar.isVisible()) return;
        boolean had = hasFocus(sidebar);
        sidebar.setVisible(false);
        if (had) parts.list().requestFocus();
    }

    /// Échap empties a field first.
    private void pressed(KeyEvent key) {
        if (!narrow || key.getCode() != KeyCode.ESCAPE) return;
        if (key.getTarget() instanceof TextInputControl field
                && !field.getText().isEmpty()) return;
        putAway();
        key.consume();
    }

    /// Shows what the answer can be refined by, with the keyboard on it.
    void refine() {
        boolean there = isBeside() || sidebar.isVisible();
        if (there) parts.side().refine();
        else {
            showOver();
            parts.side().showFacets();
        }
    }

    /// Moves the keyboard to the pane after the one that has it, or before it where `steps` is -1.
    void move(int steps) {
        boolean hasSidebar = narrow || isBeside();
        var panes = hasSidebar ? List.of(sidebar, parts.list(), parts.reader()) : List.of(parts.list(), parts.reader());
        int here = 0;
        for (int i = 0; i < panes.size(); i++) if (hasFocus(panes.get(i))) here = i;
        var next = panes.get(Math.floorMod(here + steps, panes.size()));
        if (next != sidebar) {
            turnTo(next);
            putAway();
        } else if (narrow) showOver();
        else parts.side().focus();
    }

    private void turnTo(Node pane) {
        if (pane == parts.list()) one.showList();
        else one.showArticle();
        if (!hasFocus(pane)) focus(pane);
    }

    /// Whether `pane` or something in it has the keyboard.
    static boolean hasFocus(Node pane) {
        var scene = pane.getScene();
        for (var node = scene == null ? null : scene.getFocusOwner(); node != null; node = node.getParent())
            if (node == pane) return true;
        return false;
    }

    private static void focus(Node pane) {
        first(pane).ifPresent(Node::requestFocus);
    }

    private static Optional<Node> first(Node node) {
        if (!node.isVisible() || node.isDisabled()) return Optional.empty();
        if (node.isFocusTraversable()) return Optional.of(node);
        if (!(node instanceof Parent parent)) return Optional.empty();
        return parent.getChildrenUnmodifiable().stream()
                .map(Panes::first)
                .flatMap(Optional::stream)
                .findFirst();
    }

    Region node() {
        return whole;
    }
}
