package hemerotheque.ui.browse;

import hemerotheque.search.Folder;
import hemerotheque.ui.common.Dot;
import hemerotheque.ui.search.Verb;
import hemerotheque.wording.Dates;
import hemerotheque.wording.Figures;
import hemerotheque.wording.Wording;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeCell;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// A line of the sidebar: its name, and how many articles it leads to.
final class EntryCell extends TreeCell<Entry> {

    private static final PseudoClass ASKED = PseudoClass.getPseudoClass("asked");
    private static final PseudoClass HINT = PseudoClass.getPseudoClass("hint");
    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");

    /// In em, chosen: a line with fewer has no room for a name and two figures.
    private static final double NARROW = 13;

    private final SidebarView sidebar;
    private final Wording wording;
    private final Figures figures;
    private final Label name = new Label();
    private final Label count = new Label();
    private final Label fresh = new Label();
    private final Region dot = new Region();
    private final HBox line = new HBox(dot, name, count, fresh);

    EntryCell(SidebarView sidebar, Wording wording) {
        this.sidebar = sidebar;
        this.wording = wording;
        this.figures = new Figures(wording);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        getStyleClass().add("hm-entry");
        name.setMaxWidth(Double.MAX_VALUE);
        name.setMinWidth(0);
        name.setTextOverrun(OverrunStyle.ELLIPSIS);
        count.setMinWidth(Region.USE_PREF_SIZE);
        count.getStyleClass().addAll("hm-secondary", "hm-small");
        fresh.setMinWidth(Region.USE_PREF_SIZE);
        fresh.getStyleClass().addAll("hm-fresh", "hm-small");
        for (var part : List.of(dot, count, fresh)) part.managedProperty().bind(part.visibleProperty());
        HBox.setHgrow(name, Priority.ALWAYS);
        line.widthProperty().subscribe(_ -> showCount());
        line.getStyleClass().add("hm-entry-line");
        line.setAlignment(Pos.CENTER_LEFT);
        line.setMinWidth(0);
        line.setPrefWidth(1); // grows to the cell, never beyond it
        setPrefWidth(0);
        addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
        sidebar.asked().subscribe(_ -> mark());
    }

    private void clicked(MouseEvent click) {
        if (isEmpty() || click.getButton() != MouseButton.PRIMARY) return;
        boolean onArrow = getDisclosureNode() != null
                && getDisclosureNode().getBoundsInParent().contains(click.getX(), click.getY());
        if (!onArrow) sidebar.ask(getItem(), Verb.of(click));
    }

    @Override
    protected void updateItem(Entry entry, boolean empty) {
        super.updateItem(entry, empty);
        mark();
        if (empty || entry == null) {
            setGraphic(null);
            setTooltip(null);
            setAccessibleText(null);
            return;
        }
        var text = text(entry.what(), wording);
        name.setText(entry.isHeading() ? text.toUpperCase(wording.locale()) : text);
        count.setText(entry.isCounted() ? figures.whole(entry.articles()) : "");
        setGraphic(line);
        showKept(entry.what());
        for (var part : List.of(dot, name))
            part.setTranslateX(shift(entry.what()) * name.getFont().getSize());
        setAccessibleText(spoken(entry, text));
    }

    /// The colour of what the reader has made, and how many articles of the answer of a search are new.
    private void showKept(Entry.What what) {
        var search =
                what instanceof Entry.What.OfSearch saved ? Optional.of(saved) : Optional.<Entry.What.OfSearch>empty();
        var colour = search.map(saved -> saved.search().colour())
                .or(() -> FolderLines.of(what).map(Folder::colour));
        colour.ifPresent(shown -> Dot.colour(dot, shown));
        setTooltip(search.map(saved -> new Tooltip(
                        saved.search().name() + "\n" + saved.search().words()))
                .or(() -> what instanceof Entry.What.NoFolder
                        ? Optional.of(new Tooltip(wording.say("folders.none")))
                        : Optional.empty())
                .orElse(null));
        dot.setVisible(colour.isPresent());
        long news = search.map(Entry.What.OfSearch::fresh).orElse(0L);
        fresh.setVisible(news > 0);
        fresh.setText("(+" + figures.whole(news) + ")");
        showCount();
    }

    /// Where there is no room for both, what is new goes before how much there is.
    private void showCount() {
        count.setVisible(
                !fresh.isVisible() || line.getWidth() > NARROW * name.getFont().getSize());
    }

    private String spoken(Entry entry, String text) {
        if (!entry.isCounted()) return entry.what() instanceof Entry.What.NoFolder ? wording.say("folders.none") : text;
        var articles = figures.articles(entry.articles());
        return switch (entry.what()) {
            case Entry.What.OfSearch(var search, var news) ->
                wording.say("saved.spoken", text, wording.say("saved.colour", search.colour()), articles, news);
            case Entry.What.OfFolder(var folder) ->
                wording.say("folders.spoken", text, wording.say("saved.colour", folder.colour()), articles);
            default -> wording.say("browse.entry.spoken", text, articles);
        };
    }

    /// In em: headings stand a little before the lines under them, and lines without an arrow where an arrow would be.
    private static double shift(Entry.What what) {
        return switch (what) {
            case Entry.What.Heading _ -> -0.9;
            case Entry.What.Everything _,
                    Entry.What.OnDayOfYear _,
                    Entry.What.Undated _,
                    Entry.What.OfSearch _,
                    Entry.What.OfFolder _,
                    Entry.What.NoFolder _,
                    Entry.What.NewFolder _,
                    Entry.What.InState _ -> -0.45;
            default -> 0;
        };
    }

    private void mark() {
        var entry = getItem();
        boolean there = entry != null && !isEmpty();
        var asked = sidebar.asked().get();
        pseudoClassStateChanged(HEADING, there && entry.isHeading());
        pseudoClassStateChanged(HINT, there && !entry.isHeading() && !entry.isCounted());
        pseudoClassStateChanged(ASKED, there && asked.has(entry));
    }

    static String text(Entry.What what, Wording wording) {
        var dates = new Dates(wording);
        return switch (what) {
            case Entry.What.Heading heading -> wording.say("browse.heading", heading);
            case Entry.What.Everything() -> wording.say("browse.entry.everything");
            case Entry.What.OnDayOfYear _ -> wording.say("calendar.mode.YEARLY");
            case Entry.What.OfSearch(var search, var _) -> search.name();
            case Entry.What.OfFolder(var folder) -> folder.name();
            case Entry.What.NoFolder() -> wording.say("browse.entry.noFolder");
            case Entry.What.NewFolder() -> wording.say("folders.menu.add");
            case Entry.What.InState(var state) -> wording.say("browse.entry.state." + state.code());
            case Entry.What.OfSource(var source) -> source;
            case Entry.What.Unsourced() -> wording.say("source.unknown");
            case Entry.What.InSection(var _, var section) -> section;
            case Entry.What.OfYear(var year) -> dates.year(year);
            case Entry.What.OfMonth(var month) -> sentence(dates.monthName(month));
            case Entry.What.Undated() -> wording.say("browse.entry.undated");
        };
    }

    private static String sentence(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
