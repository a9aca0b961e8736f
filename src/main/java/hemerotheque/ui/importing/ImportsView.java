package hemerotheque.ui.importing;

import hemerotheque.model.Import;
import hemerotheque.ui.common.Faults;
import hemerotheque.ui.importing.ImportsViewModel.Activity;
import hemerotheque.wording.ImportWords;
import hemerotheque.wording.Wording;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The list of imports for a dialog; under it the ways to rename and undo the chosen one, or what is asked about it.
public final class ImportsView {

    private static final double HEIGHT = 320; // pixels, chosen: some six imports

    private final ImportsViewModel model;
    private final Wording wording;
    private final ImportWords words;
    private final ListView<Import> list = new ListView<>();
    private final StackPane foot = new StackPane();
    private final Node ways;
    private final VBox whole;

    /// @param importing whether an import runs: then none can be renamed or undone
    /// @param leave closes the dialog
    public ImportsView(
            ImportsViewModel model, ObservableValue<Boolean> importing, Wording wording, ZoneId zone, Runnable leave) {
        this.model = model;
        this.wording = wording;
        this.words = new ImportWords(wording, zone);
        var title = new Label(wording.say("imports.title"));
        title.getStyleClass().addAll("hm-serif", "hm-import-title");
        var hint = new Label();
        hint.textProperty().bind(importing.map(runs -> wording.say(runs ? "imports.busy" : "imports.hint")));
        hint.getStyleClass().add("hm-secondary");
        hint.setWrapText(true);
        hint.setMinHeight(Region.USE_PREF_SIZE);
        ways = ways(importing, leave);
        list();
        whole = new VBox(14, title, hint, list, foot);
        whole.getStyleClass().addAll("hm-import", "hm-imports");
        model.imports().subscribe(this::show);
        model.activity().subscribe(this::show);
        importing.subscribe(_ -> model.refresh());
    }

    public Node node() {
        return whole;
    }

    private void list() {
        list.setCellFactory(_ -> new ImportCell(words));
        list.setPlaceholder(new Label(wording.say("imports.none")));
        list.setAccessibleText(wording.say("imports.list"));
        list.setPrefHeight(HEIGHT);
        list.mouseTransparentProperty().bind(model.activity().map(activity -> !isOver(activity)));
        VBox.setVgrow(list, Priority.ALWAYS);
    }

    private static boolean isOver(Activity activity) {
        return activity instanceof Activity.Looking
                || activity instanceof Activity.Undone
                || activity instanceof Activity.Failed;
    }

    private Node ways(ObservableValue<Boolean> importing, Runnable leave) {
        var rename = new Button(wording.say("imports.rename"));
        rename.setOnAction(_ -> chosen().ifPresent(model::name));
        var undo = new Button(wording.say("imports.undo"));
        undo.setOnAction(_ -> chosen().ifPresent(model::ask));
        var idle = Bindings.createBooleanBinding(
                () -> importing.getValue() || chosen().isEmpty(),
                importing,
                list.getSelectionModel().selectedItemProperty());
        rename.disableProperty().bind(idle);
        undo.disableProperty().bind(idle);
        var close = new Button(wording.say("importing.close"));
        close.setDefaultButton(true);
        close.setOnAction(_ -> leave.run());
        return new HBox(8, rename, undo, push(), close);
    }

    private static Region push() {
        var push = new Region();
        HBox.setHgrow(push, Priority.ALWAYS);
        return push;
    }

    private Optional<Import> chosen() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    }

    private void show(List<Import> imports) {
        var before = chosen().map(Import::id);
        list.setItems(FXCollections.observableList(imports));
        imports.stream()
                .filter(one -> before.filter(one.id()::equals).isPresent())
                .findFirst()
                .or(() -> imports.stream().findFirst())
                .ifPresent(list.getSelectionModel()::select);
    }

    private void show(Activity activity) {
        var panes = new ImportsFoot(model, wording);
        foot.getChildren()
                .setAll(
                        switch (activity) {
                            case Activity.Looking _ -> ways;
                            case Activity.Renaming(var one) -> panes.renaming(one, words.name(one));
                            case Activity.Asking(var one, var foreseen) -> panes.asking(words.name(one), foreseen);
                            case Activity.Undoing(var one, var done) -> panes.undoing(words.name(one), done);
                            case Activity.Undone(var one, var withdrawn) ->
                                told(wording.say("imports.undo.done", words.name(one), withdrawn.gone()));
                            case Activity.Failed(var reason) -> told(failure(reason));
                        });
    }

    private String failure(Exception reason) {
        var fault = Faults.of(reason, wording);
        return wording.say("imports.failed", fault.what(), fault.remedy());
    }

    private Node told(String sentence) {
        return new VBox(12, ImportsFoot.wrapped(sentence), ways);
    }
}
