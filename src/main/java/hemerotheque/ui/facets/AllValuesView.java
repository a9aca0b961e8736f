package hemerotheque.ui.facets;

import hemerotheque.ui.common.Offer;
import hemerotheque.ui.facets.AllValuesViewModel.Order;
import hemerotheque.ui.facets.AllValuesViewModel.Written;
import hemerotheque.ui.search.Verb;
import hemerotheque.wording.FacetWords;
import hemerotheque.wording.Wording;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableDoubleValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import javafx.util.StringConverter;

/// All values of a facet: looked through, sorted, chosen and excluded as in the panel, written as CSV.
public final class AllValuesView {

    /// Pixels at 100 %.
    private static final double LINE = 31;

    private static final double WIDTH = 560;
    private static final double HEIGHT = 470;

    private final AllValuesViewModel model;
    private final Wording wording;
    private final ObservableList<Group.Row> rows = FXCollections.observableArrayList();
    private final ListView<Group.Row> list = new ListView<>(rows);
    private final TextField field = new TextField();
    private final Label count = new Label();
    private final Label told = new Label();
    private final VBox whole;

    public AllValuesView(AllValuesViewModel model, Wording wording, ObservableDoubleValue scale, Runnable leave) {
        this.model = model;
        this.wording = wording;
        var title = new Label(wording.say("facets.all", new FacetWords(wording).kind(model.kind())));
        title.getStyleClass().addAll("hm-serif", "hm-import-title");
        count.getStyleClass().add("hm-secondary");
        count.setText(wording.say("facets.all.counting"));
        list(scale);
        whole = new VBox(12, title, bar(), count, list, buttons(leave));
        whole.getStyleClass().addAll("hm-import", "hm-facets-all");
        whole.setPrefWidth(WIDTH * scale.get());
        model.listed().subscribe(listed -> listed.ifPresent(this::show));
        model.written().subscribe(this::tell);
    }

    private Node bar() {
        field.setPromptText(wording.say("facets.look"));
        field.setAccessibleText(wording.say("facets.look.name"));
        field.textProperty().subscribe(model::look);
        HBox.setHgrow(field, Priority.ALWAYS);
        var order = new ComboBox<>(FXCollections.observableArrayList(Order.values()));
        order.setConverter(new StringConverter<>() {
            @Override
            public String toString(Order value) {
                return value == null ? "" : wording.say("facets.all.order", value);
            }

            @Override
            public Order fromString(String text) {
                return order.getValue();
            }
        });
        order.setValue(Order.ARTICLES);
        order.setAccessibleText(wording.say("facets.all.order"));
        order.setMinWidth(Region.USE_PREF_SIZE);
        order.valueProperty().addListener((_, _, value) -> model.sort(value));
        var bar = new HBox(8, field, order);
        bar.setAlignment(Pos.CENTER_LEFT);
        return bar;
    }

    private void list(ObservableDoubleValue scale) {
        list.getStyleClass().addAll("hm-facets", "hm-facets-list");
        list.setAccessibleText(wording.say("facets.all.list"));
        list.fixedCellSizeProperty().bind(Bindings.multiply(LINE, scale));
        list.setCellFactory(_ -> new RowCell(model.facets().choosing(), wording));
        list.setPrefHeight(HEIGHT);
        list.setPlaceholder(new Label(wording.say("facets.none.looked")));
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        Offer.over(
                list,
                () -> selected()
                        .map(row -> model.facets().choosing().items(row.choice(), wording))
                        .orElse(List.of()));
        VBox.setVgrow(list, Priority.ALWAYS);
    }

    private Optional<Group.Row> selected() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    }

    private void pressed(KeyEvent key) {
        boolean cycles = key.getCode() == KeyCode.SPACE;
        if (!cycles && key.getCode() != KeyCode.ENTER) return;
        var choosing = model.facets().choosing();
        selected().ifPresent(row -> {
            if (cycles) choosing.cycle(row.choice());
            else choosing.press(row.choice(), Verb.of(key));
        });
        key.consume();
    }

    /// Row by row, so that the keyboard stays where it is.
    private void show(AllValuesViewModel.Listed listed) {
        count.setText(wording.say("facets.all.count", listed.values()));
        boolean same = rows.stream()
                .map(Group.Row::choice)
                .toList()
                .equals(listed.rows().stream().map(Group.Row::choice).toList());
        if (!same) {
            var before = selected().map(Group.Row::choice);
            rows.setAll(listed.rows());
            for (int i = 0; before.isPresent() && i < rows.size(); i++)
                if (rows.get(i).choice().equals(before.get()))
                    list.getSelectionModel().select(i);
            return;
        }
        for (int i = 0; i < rows.size(); i++)
            if (!rows.get(i).equals(listed.rows().get(i)))
                replace(i, listed.rows().get(i));
    }

    private void replace(int place, Group.Row row) {
        boolean selected = list.getSelectionModel().getSelectedIndex() == place;
        rows.set(place, row);
        if (selected) list.getSelectionModel().select(place);
    }

    private Node buttons(Runnable leave) {
        told.getStyleClass().add("hm-secondary");
        var export = new Button(wording.say("facets.all.export"));
        export.setOnAction(_ -> export());
        var close = new Button(wording.say("facets.all.close"));
        close.setCancelButton(true);
        close.setOnAction(_ -> leave.run());
        for (var button : List.of(export, close)) button.setMinWidth(Region.USE_PREF_SIZE);
        var push = new Region();
        HBox.setHgrow(push, Priority.ALWAYS);
        var buttons = new HBox(8, told, push, export, close);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        return buttons;
    }

    private void export() {
        var chooser = new FileChooser();
        chooser.setTitle(wording.say("facets.all.export"));
        chooser.setInitialFileName(model.kind().code() + ".csv");
        Optional.ofNullable(chooser.showSaveDialog(whole.getScene().getWindow()))
                .ifPresent(file -> model.export(file.toPath()));
    }

    private void tell(Written written) {
        told.setText(
                switch (written) {
                    case Written.Nothing() -> "";
                    case Written.Done(var file) -> wording.say("facets.all.written", file.getFileName());
                    case Written.Failed(var file, var reason) ->
                        wording.say("facets.all.unwritten", file.getFileName(), String.valueOf(reason.getMessage()));
                });
    }

    /// Gives the keyboard to the field.
    public void focus() {
        field.requestFocus();
    }

    public Node node() {
        return whole;
    }
}
