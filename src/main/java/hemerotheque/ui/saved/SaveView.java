package hemerotheque.ui.saved;

import atlantafx.base.theme.Styles;
import hemerotheque.search.Colour;
import hemerotheque.search.GivenName;
import hemerotheque.search.ParsedQuery;
import hemerotheque.search.SavedSearch;
import hemerotheque.ui.common.Faults;
import hemerotheque.ui.saved.SavedViewModel.Outcome;
import hemerotheque.wording.QueryWords;
import hemerotheque.wording.Wording;
import java.util.Optional;
import java.util.function.Function;
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

/// The name, the question and the colour of a saved search, for a dialog. Entrée keeps them, Échap leaves.
public final class SaveView {

    /// What the dialog asks for.
    ///
    /// @param known the search that is changed; absent for a new one
    /// @param words of the question
    public record Subject(Optional<SavedSearch> known, String words) {}

    /// @param leave closes the dialog
    /// @param remove takes the known search away
    public record Ways(Runnable leave, Runnable remove) {}

    /// UTF-16 units, chosen: of a question that is proposed as its own name.
    private static final int LONGEST_PROPOSAL = 40;

    private final SavedViewModel model;
    private final Subject subject;
    private final Function<String, ParsedQuery> reader;
    private final Wording wording;
    private final Ways ways;
    private final TextField name = new TextField();
    private final TextField words = new TextField();
    private final Label meaning = new Label();
    private final Label fault = new Label();
    private final ColourRow colours;
    private final Button keep;
    private final VBox whole;

    /// @param reader of questions
    public SaveView(
            SavedViewModel model, Subject subject, Function<String, ParsedQuery> reader, Wording wording, Ways ways) {
        this.model = model;
        this.subject = subject;
        this.reader = reader;
        this.wording = wording;
        this.ways = ways;
        colours = new ColourRow(subject.known().map(SavedSearch::colour).orElse(Colour.BLUE), wording);
        keep = new Button(wording.say("saved.keep"));
        var title = new Label(wording.say(subject.known().isPresent() ? "saved.change.title" : "saved.save.title"));
        title.getStyleClass().addAll("hm-serif", "hm-empty-title");
        wrapped(meaning, "hm-secondary");
        wrapped(fault, "hm-save-fault");
        fault.setVisible(false);
        fault.managedProperty().bind(fault.visibleProperty());
        whole = new VBox(title, grid(), fault, buttons());
        whole.getStyleClass().addAll("hm-dialog", "hm-save");
        whole.setMaxWidth(Region.USE_PREF_SIZE);
        fill();
    }

    private static void wrapped(Label label, String style) {
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(style);
    }

    private GridPane grid() {
        var grid = new GridPane();
        grid.getStyleClass().add("hm-save-grid");
        row(grid, "saved.name", name);
        row(grid, "saved.words", words);
        grid.add(meaning, 1, 2);
        var label = new Label(wording.say("saved.colours"));
        label.setMinWidth(Region.USE_PREF_SIZE);
        grid.addRow(3, label, colours.node());
        return grid;
    }

    private void row(GridPane grid, String key, TextField field) {
        var label = new Label(wording.say(key));
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
        keep.setOnAction(_ -> keep());
        var push = new Region();
        HBox.setHgrow(push, Priority.ALWAYS);
        var row = new HBox(push, leave, keep);
        row.getStyleClass().add("hm-dialog-buttons");
        row.setAlignment(Pos.CENTER_RIGHT);
        if (subject.known().isPresent()) {
            var remove = new Button(wording.say("saved.remove"));
            remove.getStyleClass().addAll(Styles.DANGER, Styles.BUTTON_OUTLINED);
            remove.setOnAction(_ -> ways.remove().run());
            row.getChildren().addFirst(remove);
        }
        return row;
    }

    private void fill() {
        words.textProperty().subscribe(this::explain);
        words.setText(subject.words());
        name.setText(subject.known().map(SavedSearch::name).orElseGet(() -> proposal(subject.words())));
        name.textProperty().subscribe(_ -> fault.setVisible(false));
        keep.disableProperty()
                .bind(name.textProperty()
                        .map(typed -> !GivenName.isOne(GivenName.of(typed)))
                        .flatMap(unnamed -> words.textProperty().map(typed -> unnamed || typed.isBlank())));
    }

    /// The question itself as long as it is a plain and short one.
    private static String proposal(String words) {
        boolean plain = words.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || " '’-".indexOf(c) >= 0);
        if (!plain || words.isEmpty() || words.length() > LONGEST_PROPOSAL) return "";
        return words.substring(0, 1).toUpperCase(java.util.Locale.FRENCH) + words.substring(1);
    }

    private void explain(String typed) {
        var understood = reader.apply(typed);
        meaning.setText(understood.refused() ? "" : new QueryWords(wording).sentence(understood.query()));
    }

    private void keep() {
        var named = GivenName.of(name.getText());
        var asked = words.getText().strip();
        subject.known()
                .ifPresentOrElse(
                        known -> model.change(known.named(named).asking(asked).coloured(colours.chosen()), this::told),
                        () -> model.save(named, asked, colours.chosen(), this::told));
    }

    private void told(Outcome outcome) {
        switch (outcome) {
            case Outcome.Done() -> ways.leave().run();
            case Outcome.Taken(var taken) -> complain(wording.say("saved.taken", taken));
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
