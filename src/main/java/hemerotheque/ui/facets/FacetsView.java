package hemerotheque.ui.facets;

import atlantafx.base.controls.CustomTextField;
import hemerotheque.search.Choice;
import hemerotheque.search.Facet;
import hemerotheque.ui.common.Faults;
import hemerotheque.ui.common.Offer;
import hemerotheque.ui.search.Verb;
import hemerotheque.wording.FacetWords;
import hemerotheque.wording.NameOrder;
import hemerotheque.wording.Wording;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableDoubleValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// « Affiner »: facets that fold, each with its first values and the way to all of them. Espace leads a value through
/// its three states; Entrée or a click adds it, with Ctrl it stands alone, with Alt it is excluded.
public final class FacetsView {

    /// Pixels at 100 %.
    private static final double LINE = 31;

    /// Facets that begin folded: seldom asked for.
    private static final Set<Facet.Kind> FOLDED =
            EnumSet.of(Facet.Kind.MONTH, Facet.Kind.LANGUAGE, Facet.Kind.PRECISION, Facet.Kind.EVIDENCE);

    private final FacetsViewModel model;
    private final Wording wording;
    private final Consumer<Facet.Kind> all;
    private final TreeView<Line> tree = new TreeView<>();
    private final FacetTree items = new FacetTree(tree, FOLDED);
    private final Label none = new Label();
    private final BorderPane pane = new BorderPane();
    private Optional<Group.Shown> shown = Optional.empty();

    /// @param all shows all values of a facet
    public FacetsView(FacetsViewModel model, Wording wording, ObservableDoubleValue scale, Consumer<Facet.Kind> all) {
        this.model = model;
        this.wording = wording;
        this.all = all;
        tree.setShowRoot(false);
        tree.getStyleClass().addAll("hm-sidebar", "hm-facets", "dense");
        tree.setAccessibleText(wording.say("facets.name"));
        tree.fixedCellSizeProperty().bind(Bindings.multiply(LINE, scale));
        tree.setCellFactory(_ -> new LineCell(this::clicked, wording));
        tree.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        Offer.over(tree, this::verbs);
        none.getStyleClass().addAll("hm-secondary", "hm-facets-none");
        none.setWrapText(true);
        pane.getStyleClass().add("hm-facets-pane");
        pane.setTop(top());
        pane.setCenter(new StackPane(tree, none));
        model.counted().subscribe(counted -> counted.ifPresent(this::show));
        model.failure().subscribe(failure -> failure.ifPresent(this::show));
    }

    private Node top() {
        var field = new CustomTextField();
        field.setLeft(new FontIcon(Feather.SEARCH));
        field.setPromptText(wording.say("facets.look"));
        field.setAccessibleText(wording.say("facets.look.name"));
        field.getStyleClass().add("hm-facets-field");
        field.textProperty().subscribe(model::look);
        field.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.DOWN) focus();
            else if (key.getCode() == KeyCode.ESCAPE && !field.getText().isEmpty()) field.clear();
            else return;
            key.consume();
        });
        HBox.setHgrow(field, Priority.ALWAYS);
        field.setMinWidth(60);
        var clear = new Button(wording.say("facets.clear"));
        clear.setMinWidth(Region.USE_PREF_SIZE);
        clear.setAccessibleText(wording.say("facets.clear.name"));
        clear.setOnAction(_ -> model.choosing().clear());
        model.counted()
                .subscribe(counted -> clear.setDisable(
                        counted.map(now -> now.narrowing().isNone()).orElse(true)));
        var top = new HBox(field, clear);
        top.setAlignment(Pos.CENTER_LEFT);
        top.getStyleClass().add("hm-facets-top");
        return top;
    }

    private void show(FacetsViewModel.Counted counted) {
        var groups = Group.of(counted, shown, looked(counted.typed()));
        shown = Optional.of(new Group.Shown(counted, groups));
        items.show(groups, !counted.typed().isEmpty());
        none.setVisible(groups.isEmpty());
        none.setText(wording.say(counted.typed().isEmpty() ? "facets.none" : "facets.none.looked"));
    }

    private Predicate<Choice> looked(String typed) {
        var words = new FacetWords(wording);
        return typed.isEmpty() ? _ -> true : choice -> NameOrder.holds(words.value(choice), typed);
    }

    private void show(Exception reason) {
        none.setText(Faults.of(reason, wording).line());
        none.setVisible(true);
        items.show(List.of(), false);
        shown = Optional.empty();
    }

    private void clicked(Line line, MouseEvent click) {
        switch (line) {
            case Line.Heading _ -> items.fold(line);
            case Line.Value(var row) -> model.choosing().press(row.choice(), Verb.of(click));
            case Line.More(var kind, var _) -> all.accept(kind);
        }
    }

    private void pressed(KeyEvent key) {
        boolean cycles = key.getCode() == KeyCode.SPACE;
        if (!cycles && key.getCode() != KeyCode.ENTER) return;
        selected().ifPresent(line -> {
            switch (line) {
                case Line.Heading _ -> items.fold(line);
                case Line.Value(var row) -> {
                    if (cycles) model.choosing().cycle(row.choice());
                    else model.choosing().press(row.choice(), Verb.of(key));
                }
                case Line.More(var kind, var _) -> all.accept(kind);
            }
        });
        key.consume();
    }

    private List<MenuItem> verbs() {
        return selected()
                .map(line -> line instanceof Line.Value(var row)
                        ? model.choosing().items(row.choice(), wording)
                        : List.<MenuItem>of())
                .orElse(List.of());
    }

    private Optional<Line> selected() {
        return Optional.ofNullable(tree.getSelectionModel().getSelectedItem()).map(TreeItem::getValue);
    }

    /// Gives the keyboard to the values.
    public void focus() {
        if (tree.getSelectionModel().isEmpty() && tree.getExpandedItemCount() > 0)
            tree.getSelectionModel().select(0);
        tree.requestFocus();
    }

    public Region node() {
        return pane;
    }
}
