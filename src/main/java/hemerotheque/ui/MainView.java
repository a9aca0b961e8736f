package hemerotheque.ui;

import hemerotheque.settings.Settings;
import hemerotheque.ui.browse.ArticleListView;
import hemerotheque.ui.browse.ArticleMenu;
import hemerotheque.ui.browse.FolderLines;
import hemerotheque.ui.browse.ListStateView;
import hemerotheque.ui.browse.SidebarView;
import hemerotheque.ui.browse.TimelineView;
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
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The main window: sidebar, list and reader side by side, the question and its timeline above them, the state of
/// things below.
final class MainView {

    /// What other rooms put into the window.
    ///
    /// @param read gives the keyboard to the text of the reader
    /// @param welcome in the place of the panes while the archive is empty
    record Slots(Region reader, Runnable read, Node importing, Node welcome) {}

    /// Pixels at 100 %, chosen: a lower window keeps what it has for the articles, its chips in a line and its
    /// timeline put away until it is asked for…
    private static final double LOW = 420;

    /// … and this one has its chips in two lines; a higher one in three.
    private static final double MIDDLING = 700;

    private final Models models;
    private final Commands commands;
    private final Wording wording;
    private final Slots slots;
    private final SearchFieldView field;
    private final DaysView days;
    private final Node list;
    private final ChipsView chips;
    private final Node timeline;
    private boolean empty;
    private Optional<Boolean> timelineWanted = Optional.empty();
    private final Panes panes;
    private final StatusView status;
    private final ObservableDoubleValue scale;
    private final BorderPane pane = new BorderPane();

    MainView(
            Models models,
            Commands commands,
            ObservableValue<Settings> settings,
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
        this.scale = scale;
        this.list = new ArticleListView(models.list(), models.states(), models.notes(), menu(), wording, scale).node();
        var bars = new TimelineView(models.timeline(), models.export(), wording);
        this.timeline = bars.node();
        this.status = new StatusView(models.library(), wording, slots.importing());
        this.chips = new ChipsView(models.search(), models.reader(), wording, bars.tools());
        for (var band : List.of(chips.node(), timeline)) band.managedProperty().bind(band.visibleProperty());
        this.panes = panes(settings);
        var menus = new Menus(commands, recent(settings), explainable(), wording).bar(settings.getValue());
        pane.setTop(top(menus));
        pane.setCenter(center());
        pane.setBottom(status.node());
        pane.getStyleClass().add("hm-window");
        pane.setMinSize(0, 0); // never larger than its window, where it would be cut at both ends
        pane.heightProperty().subscribe(_ -> fit());
        scale.subscribe(_ -> fit());
        models.search().shown().subscribe(this::turn);
    }

    /// What another question found is looked at, in the place of the article where it must be.
    private void turn(Optional<Found> before, Optional<Found> now) {
        if (!before.map(Found::question).equals(now.map(Found::question)))
            panes.one().showList();
    }

    private Panes panes(ObservableValue<Settings> settings) {
        var state = new ListStateView(models.search(), wording);
        var articles = new StackPane(list, state.node());
        return new Panes(
                new Panes.Parts(side(), articles, list, slots.reader(), slots.read()), settings, wording, scale);
    }

    private SidePane side() {
        var shelves = new SidebarView.Shelves(models.library(), models.saved(), models.states(), models.folders());
        var kept =
                new SidebarView.Wishes(commands.searches()::editSearch, commands.searches()::removeSearch, folders());
        var library = new SidebarView(shelves, models.choosing(), wording, scale, kept).node();
        var facets = new FacetsView(models.facets(), wording, scale, commands.moves()::showValues);
        return new SidePane(library, facets, models.facets(), wording);
    }

    private FolderLines.Wishes folders() {
        var folders = commands.folders();
        return new FolderLines.Wishes(folders::addFolder, folders::editFolder, folders::removeFolder, folders::drop);
    }

    private ArticleMenu menu() {
        var why = new ArticleMenu.Why(explainable()::getValue, commands.moves()::explain);
        var ways = new ArticleMenu.Ways(commands.dates()::correct, commands.folders()::file);
        return new ArticleMenu(models.choosing(), why, models.states(), ways, wording);
    }

    /// Whether the list comes from words, so that an article has reasons to be in it.
    private ObservableValue<Boolean> explainable() {
        return models.search()
                .shown()
                .map(found -> found.flatMap(Found::request).isPresent());
    }

    private Menu recent(ObservableValue<Settings> settings) {
        var searches = commands.searches();
        var ways = new HistoryMenu.Ways(searches::askAgain, searches::clearHistory, searches::toggleHistory);
        return new HistoryMenu(
                        models.history(), settings.map(now -> now.asking().remembers()), wording, ways)
                .node();
    }

    private Node top(Node menus) {
        var notice = new NoticeView(models.search(), models.days(), wording).node();
        var explained = new ExplainedView(models.search(), models.reader(), wording).node();
        var toolbar = new ToolbarView(models, commands, wording, scale, field, days.node()).node();
        toolbar.setViewOrder(-1); // what hangs from the search field lies over all below
        var asking = new VBox(toolbar, days.line(), notice, explained, chips.node(), timeline);
        asking.visibleProperty().bind(panes.one().reading().not());
        asking.managedProperty().bind(asking.visibleProperty());
        var top = new VBox(menus, asking);
        top.setViewOrder(-1);
        return top;
    }

    private Node center() {
        var welcome = new StackPane(slots.welcome());
        welcome.getStyleClass().add("hm-welcome-pane");
        var both = new StackPane(panes.node(), welcome);
        for (var part : List.of(welcome, both)) part.setMinHeight(0);
        models.library().contents().subscribe(contents -> {
            empty = contents.filter(held -> held.articles() == 0).isPresent();
            welcome.setVisible(empty);
            panes.node().setVisible(!empty);
            showBands();
        });
        return both;
    }

    /// An empty archive has nothing to count, and a low window no room for it.
    private void showBands() {
        chips.node().setVisible(!empty);
        timeline.setVisible(!empty && hasTimeline());
    }

    private boolean hasTimeline() {
        boolean low = pane.getHeight() > 0 && pane.getHeight() < LOW * scale.get();
        return timelineWanted.orElse(!low);
    }

    private void fit() {
        double height = pane.getHeight() / scale.get();
        chips.setMostLines(height < LOW ? 1 : height < MIDDLING ? 2 : 3);
        panes.setLow(height < LOW);
        showBands();
    }

    Panes panes() {
        return panes;
    }

    void toggleTimeline() {
        timelineWanted = Optional.of(!hasTimeline());
        showBands();
    }

    /// Has the timeline stand high, or low again; a hidden one is shown.
    void growTimeline() {
        var tall = models.timeline().tall();
        tall.set(!hasTimeline() || !tall.get());
        timelineWanted = Optional.of(true);
        showBands();
    }

    void focusSearch() {
        panes.one().showList();
        field.focus();
    }

    void focusDays() {
        panes.one().showList();
        days.node().requestFocus();
    }

    void focusList() {
        panes.one().showList();
        list.requestFocus();
    }

    void tell(String sentence) {
        status.tell(sentence);
    }

    /// The same, with a way back from what was done.
    void tell(String sentence, String name, Runnable back) {
        status.tell(sentence, name, back);
    }

    /// Goes the last way back that was told of.
    ///
    /// @return whether there was one
    boolean takeBack() {
        return status.takeBack();
    }

    Parent node() {
        return pane;
    }
}
