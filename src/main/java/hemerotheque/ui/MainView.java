package hemerotheque.ui;

import hemerotheque.settings.Settings;
import hemerotheque.ui.browse.ArticleListView;
import hemerotheque.ui.browse.ArticleMenu;
import hemerotheque.ui.browse.ListStateView;
import hemerotheque.ui.browse.SidebarView;
import hemerotheque.ui.browse.TimelineView;
import hemerotheque.ui.common.Choices;
import hemerotheque.ui.facets.FacetsView;
import hemerotheque.ui.history.HistoryMenu;
import hemerotheque.ui.search.ChipsView;
import hemerotheque.ui.search.DaysView;
import hemerotheque.ui.search.ExplainedView;
import hemerotheque.ui.search.Found;
import hemerotheque.ui.search.NoticeView;
import hemerotheque.ui.search.SearchFieldView;
import hemerotheque.wording.Wording;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableDoubleValue;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Menu;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The main window: sidebar, list and reader side by side, the question and its timeline above them, the state of
/// things
/// below.
final class MainView {

    /// What other rooms put into the window.
    ///
    /// @param welcome in the place of the panes while the archive is empty
    record Slots(Node reader, Node importing, Node welcome) {}

    private static final double SIDEBAR = 240;
    private static final double LIST = 380;

    /// Shares of the width that the panes get where it is short, chosen: the article keeps the most of it.
    private static final double MOST_SIDEBAR = 0.27;

    private static final double MOST_LIST = 0.42;

    private final Models models;
    private final Commands commands;
    private final Wording wording;
    private final Slots slots;
    private final SearchFieldView field;
    private final SidePane side;
    private final DaysView days;
    private final Node sidebar;
    private final Node list;
    private final Node chips;
    private final Node timeline;
    private boolean empty;
    private boolean timelineWanted = true;
    private Optional<Integer> sidebarWidth;
    private Optional<Integer> listWidth;
    private final SplitPane inner = new SplitPane();
    private final SplitPane outer = new SplitPane();
    private final StatusView status;
    private final ObservableDoubleValue scale;
    private final BorderPane pane = new BorderPane();

    MainView(
            Models models,
            Commands commands,
            Choices choices,
            Wording wording,
            ObservableDoubleValue scale,
            Slots slots) {
        this.models = models;
        this.commands = commands;
        this.wording = wording;
        this.slots = slots;
        var known = new SearchFieldView.Known(models.reader(), models.completion());
        this.field = new SearchFieldView(models.search(), known, wording, commands.help()::showSyntax);
        this.days = new DaysView(models.days(), wording);
        this.side = side(scale);
        this.sidebar = side.node();
        this.list = new ArticleListView(models.list(), models.states(), menu(), wording, scale).node();
        var bars = new TimelineView(models.timeline(), models.export(), wording);
        this.timeline = bars.node();
        this.status = new StatusView(models.library(), wording, slots.importing());
        this.chips = new ChipsView(models.search(), models.reader(), wording, bars.tools()).node();
        for (var band : List.of(chips, timeline)) band.managedProperty().bind(band.visibleProperty());
        var stand = choices.settings().get().stand();
        this.scale = scale;
        this.sidebarWidth = stand.sidebar();
        this.listWidth = stand.list();
        arrange();
        var menus = new Menus(commands, recent(choices), explainable(), wording)
                .bar(choices.settings().get());
        pane.setTop(top(menus));
        pane.setCenter(center());
        pane.setBottom(status.node());
        pane.getStyleClass().add("hm-window");
        choices.settings().subscribe(settings -> showSidebar(settings.sidebar()));
    }

    private SidePane side(ObservableDoubleValue scale) {
        var shelves = new SidebarView.Shelves(models.library(), models.saved(), models.states());
        var kept = new SidebarView.Wishes(commands.searches()::editSearch, commands.searches()::removeSearch);
        var library = new SidebarView(shelves, models.choosing(), wording, scale, kept).node();
        var facets = new FacetsView(models.facets(), wording, scale, commands.moves()::showValues);
        return new SidePane(library, facets, models.facets(), wording);
    }

    private ArticleMenu menu() {
        var why = new ArticleMenu.Why(explainable()::getValue, commands.moves()::explain);
        return new ArticleMenu(models.choosing(), why, models.states(), wording);
    }

    /// Whether the list comes from words, so that an article has reasons to be in it.
    private ObservableValue<Boolean> explainable() {
        return models.search()
                .shown()
                .map(found -> found.flatMap(Found::request).isPresent());
    }

    private Menu recent(Choices choices) {
        var searches = commands.searches();
        var ways = new HistoryMenu.Ways(searches::askAgain, searches::clearHistory, searches::toggleHistory);
        return new HistoryMenu(models.history(), choices.settings().map(Settings::remembers), wording, ways).node();
    }

    private void arrange() {
        var state = new ListStateView(models.search(), wording);
        var articles = new StackPane(list, state.node());
        articles.setMinWidth(220);
        inner.getItems().setAll(articles, slots.reader());
        SplitPane.setResizableWithParent(articles, false);
        ((Region) sidebar).setMinWidth(160);
        SplitPane.setResizableWithParent(sidebar, false);
        outer.getItems().setAll(sidebar, inner);
        name(outer, "frame.split.outer");
        name(inner, "frame.split.inner");
    }

    private void name(SplitPane split, String key) {
        split.setAccessibleText(wording.say(key));
        split.getStyleClass().add("hm-split");
    }

    private Node top(Node menus) {
        var notice = new NoticeView(models.search(), models.days(), wording).node();
        var explained = new ExplainedView(models.search(), models.reader(), wording).node();
        var toolbar = new ToolbarView(models, commands, wording, scale, field, days.node()).node();
        toolbar.setViewOrder(-1); // what hangs from the search field lies over all below
        var top = new VBox(menus, toolbar, days.line(), notice, explained, chips, timeline);
        top.setViewOrder(-1);
        return top;
    }

    private Node center() {
        var welcome = new StackPane(slots.welcome());
        welcome.getStyleClass().add("hm-welcome-pane");
        var both = new StackPane(outer, welcome);
        models.library().contents().subscribe(contents -> {
            empty = contents.filter(held -> held.articles() == 0).isPresent();
            welcome.setVisible(empty);
            outer.setVisible(!empty);
            showBands();
        });
        return both;
    }

    /// An empty archive has nothing to count.
    private void showBands() {
        chips.setVisible(!empty);
        timeline.setVisible(!empty && timelineWanted);
    }

    private void showSidebar(boolean shown) {
        if (shown == outer.getItems().contains(sidebar)) return;
        measure();
        if (shown) outer.getItems().addFirst(sidebar);
        else outer.getItems().remove(sidebar);
        settle(outer.getWidth());
    }

    /// Puts the dividers where the panes have the widths that they last had, or their natural ones; once the window has
    /// its size.
    void settle(double width) {
        if (width <= 0) return;
        double natural = Math.min(SIDEBAR * scale.get(), MOST_SIDEBAR * width);
        double left = outer.getItems().contains(sidebar)
                ? sidebarWidth.map(Integer::doubleValue).orElse(natural)
                : 0;
        if (left > 0) outer.setDividerPositions(left / width);
        double rest = width - left;
        double list = listWidth.map(Integer::doubleValue).orElse(Math.min(LIST * scale.get(), MOST_LIST * rest));
        inner.setDividerPositions(list / rest);
    }

    /// Notes the widths that the reader has given to the panes.
    private void measure() {
        var articles = (Region) inner.getItems().getFirst();
        if (articles.getWidth() <= 0) return;
        listWidth = Optional.of((int) articles.getWidth());
        if (outer.getItems().contains(sidebar)) sidebarWidth = Optional.of((int) ((Region) sidebar).getWidth());
    }

    /// The widths of the panes beside the article, in pixels: the last ones that they had, where they are hidden.
    Widths widths() {
        measure();
        return new Widths(sidebarWidth, listWidth);
    }

    record Widths(Optional<Integer> sidebar, Optional<Integer> list) {}

    void toggleTimeline() {
        timelineWanted = !timelineWanted;
        showBands();
    }

    /// Has the timeline stand high, or low again; a hidden one is shown.
    void growTimeline() {
        var tall = models.timeline().tall();
        tall.set(!timelineWanted || !tall.get());
        timelineWanted = true;
        showBands();
    }

    void focusSearch() {
        field.focus();
    }

    void focusDays() {
        days.node().requestFocus();
    }

    void focusList() {
        list.requestFocus();
    }

    /// Moves the keyboard to the pane after the one that has it, or before it where `steps` is -1.
    void movePane(int steps) {
        var panes = outer.getItems().contains(sidebar)
                ? List.of(sidebar, list, slots.reader())
                : List.of(list, slots.reader());
        int here = 0;
        for (int i = 0; i < panes.size(); i++) if (hasFocus(panes.get(i))) here = i;
        var next = panes.get(Math.floorMod(here + steps, panes.size()));
        if (next == sidebar) side.focus();
        else focus(next);
    }

    /// Shows what the answer can be refined by, with the keyboard on it.
    void refine() {
        side.refine();
    }

    private boolean hasFocus(Node pane) {
        for (var node = pane.getScene().getFocusOwner(); node != null; node = node.getParent())
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
                .map(MainView::first)
                .flatMap(Optional::stream)
                .findFirst();
    }

    void tell(String sentence) {
        status.tell(sentence);
    }

    /// The same, with a way back from what was done.
    void tell(String sentence, String name, Runnable back) {
        status.tell(sentence, name, back);
    }

    Parent node() {
        return pane;
    }
}
