package hemerotheque.ui.common;

import atlantafx.base.theme.Styles;
import hemerotheque.search.Colour;
import hemerotheque.search.GivenName;
import hemerotheque.wording.Wording;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The name and the colour of something that a reader keeps, with what else it has, for a dialog. Entrée keeps them,
/// Échap leaves.
public final class NamedForm {

    /// @param name that stands there at first
    public record Heading(String title, String name, Colour colour) {}

    /// One more line.
    ///
    /// @param note under it
    public record Line(String label, TextField field, Optional<Label> note) {}

    /// @param leave closes the dialog
    /// @param remove takes away what is known; absent for what is new
    /// @param taken the key of the sentence for a name that another one has
    public record Ways(Runnable leave, Optional<Runnable> remove, String taken) {}

    private final Wording wording;
    private final Ways ways;
    private final TextField name;
    private final Label fault = new Label();
    private final ColourRow colours;
    private final Button keep;
    private final VBox whole;

    public NamedForm(Heading heading, List<Line> lines, Ways ways, Wording wording) {
        this.wording = wording;
        this.ways = ways;
        name = new TextField(heading.name());
        colours = new ColourRow(heading.colour(), wording);
        keep = new Button(wording.say("saved.keep"));
        var title = new Label(heading.title());
        title.getStyleClass().addAll("hm-serif", "hm-empty-title");
        wrapped(fault, "hm-save-fault");
        fault.setVisible(false);
        fault.managedProperty().bind(fault.visibleProperty());
        name.textProperty().subscribe(_ -> fault.setVisible(false));
        whole = new VBox(title, grid(lines), fault, buttons());
        whole.getStyleClass().addAll("hm-dialog", "hm-save");
        whole.setMaxWidth(Region.USE_PREF_SIZE);
    }

    private static void wrapped(Label label, String style) {
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(style);
    }

    private GridPane grid(List<Line> lines) {
        var grid = new GridPane();
        grid.getStyleClass().add("hm-save-grid");
        row(grid, wording.say("saved.name"), name);
        for (var line : lines) {
            row(grid, line.label(), line.field());
            line.note().ifPresent(note -> {
                wrapped(note, "hm-secondary");
                grid.add(note, 1, grid.getRowCount());
            });
        }
        var label = new Label(wording.say("saved.colours"));
        label.setMinWidth(Region.USE_PREF_SIZE);
        grid.addRow(grid.getRowCount(), label, colours.node());
        return grid;
    }

    private static void row(GridPane grid, String text, TextField field) {
        var label = new Label(text);
        label.setLabelFor(field);
        label.setMinWidth(Region.USE_PREF_SIZE);
        field.setAccessibleText(label.getText());
        GridPane.setHgrow(field, Priority.ALWAYS);
        grid.addRow(grid.getRowCount(), label, field);
    }

    private Node buttons() {
        var leave = new Button(wording.say("saved.leave"));
        leave.setCancelButton(true);
        leave.setOnAction(_ -> ways.leave().run());
        keep.setDefaultButton(true);
        var push = new Region();
        HBox.setHgrow(push, Priority.ALWAYS);
        var row = new HBox(push, leave, keep);
        row.getStyleClass().add("hm-dialog-buttons");
        row.setAlignment(Pos.CENTER_RIGHT);
        ways.remove().ifPresent(taken -> {
            var remove = new Button(wording.say("saved.remove"));
            remove.getStyleClass().addAll(Styles.DANGER, Styles.BUTTON_OUTLINED);
            remove.setOnAction(_ -> taken.run());
            row.getChildren().addFirst(remove);
        });
        return row;
    }

    /// Has `done` keep what stands there, once it has a name and is not `incomplete`.
    public void keepWith(ObservableValue<Boolean> incomplete, Runnable done) {
        keep.setOnAction(_ -> done.run());
        keep.disableProperty()
                .bind(name.textProperty()
                        .map(typed -> !GivenName.isOne(GivenName.of(typed)))
                        .flatMap(unnamed -> incomplete.map(lacking -> unnamed || lacking)));
    }

    public String name() {
        return GivenName.of(name.getText());
    }

    public Colour colour() {
        return colours.chosen();
    }

    /// Leaves where all is done, and says what is in the way where it is not.
    public void told(Outcome outcome) {
        switch (outcome) {
            case Outcome.Done() -> ways.leave().run();
            case Outcome.Taken(var name) -> complain(wording.say(ways.taken(), name));
            case Outcome.Failed(var reason) -> {
                var why = Faults.of(reason, wording);
                complain(why.what() + " " + why.remedy());
            }
        }
    }

    private void complain(String sentence) {
        fault.setText(sentence);
        fault.setVisible(true);
        name.requestFocus();
    }

    public Region node() {
        return whole;
    }

    /// Gives the keyboard to the name, which can be typed over.
    public void focus() {
        name.requestFocus();
        name.selectAll();
    }
}
