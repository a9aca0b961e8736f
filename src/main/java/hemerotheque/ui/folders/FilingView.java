package hemerotheque.ui.folders;

import hemerotheque.model.ArticleId;
import hemerotheque.ui.common.Faults;
import hemerotheque.wording.Wording;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Files articles in folders, for a dialog: a name is typed, and the folders that may be meant stand under it, each
/// with a mark where the articles are in it. Entrée files them in the one that is chosen, or takes them out; makes it
/// where there is none; and leaves where no name stands.
public final class FilingView {

    /// @param title of the article, or how many there are
    public record Subject(String title, List<ArticleId> articles) {}

    /// @param leave closes the dialog
    /// @param filed told what was done
    public record Ways(Runnable leave, Consumer<Filed> filed) {}

    private final FoldersViewModel model;
    private final Subject subject;
    private final Wording wording;
    private final Ways ways;
    private final TextField name = new TextField();
    private final ObservableList<Line> lines = FXCollections.observableArrayList();
    private final ListView<Line> list = new ListView<>(lines);
    private final Label hint = new Label();
    private final VBox whole;

    public FilingView(FoldersViewModel model, Subject subject, Wording wording, Ways ways) {
        this.model = model;
        this.subject = subject;
        this.wording = wording;
        this.ways = ways;
        var title = new Label(wording.say("folders.file.title"));
        title.getStyleClass().addAll("hm-serif", "hm-empty-title");
        var about = new Label(subject.title());
        about.getStyleClass().addAll("hm-secondary", "hm-filing-subject");
        name.setPromptText(wording.say("folders.file.name"));
        name.setAccessibleText(wording.say("folders.file.name"));
        name.textProperty().subscribe(_ -> show());
        name.addEventFilter(KeyEvent.KEY_PRESSED, this::pressedInName);
        list.setAccessibleText(wording.say("folders.file.list"));
        list.getStyleClass().add("hm-filing-list");
        list.setCellFactory(_ -> cell());
        list.setPlaceholder(placeholder());
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::pressedInList);
        hint.setText(wording.say("folders.file.hint"));
        hint.setWrapText(true);
        hint.setMinHeight(Region.USE_PREF_SIZE);
        hint.getStyleClass().addAll("hm-secondary", "hm-small");
        whole = new VBox(title, about, name, list, hint, buttons());
        whole.getStyleClass().addAll("hm-dialog", "hm-filing");
        whole.setMaxWidth(Region.USE_PREF_SIZE);
        model.folders().subscribe(_ -> show());
    }

    private Label placeholder() {
        var nothing = new Label(wording.say("folders.none"));
        nothing.setWrapText(true);
        nothing.getStyleClass().add("hm-secondary");
        return nothing;
    }

    private HBox buttons() {
        var done = new Button(wording.say("folders.file.done"));
        done.setCancelButton(true);
        done.setOnAction(_ -> ways.leave().run());
        var row = new HBox(done);
        row.getStyleClass().add("hm-dialog-buttons");
        return row;
    }

    private LineCell cell() {
        var cell = new LineCell(wording);
        cell.addEventHandler(MouseEvent.MOUSE_CLICKED, click -> {
            if (click.getButton() == MouseButton.PRIMARY && !cell.isEmpty()) act(cell.getItem());
        });
        return cell;
    }

    /// A name that is typed means a line at once; without one, a line that was chosen stays so.
    private void show() {
        var typed = name.getText();
        int chosen = list.getSelectionModel().getSelectedIndex();
        var now = Line.of(model.folders().get(), typed, subject.articles());
        if (!now.equals(lines)) lines.setAll(now);
        if (!typed.isBlank()) list.getSelectionModel().clearAndSelect(Line.meant(now, typed));
        else if (list.isFocused() && chosen >= 0) list.getSelectionModel().clearAndSelect(chosen);
        else list.getSelectionModel().clearSelection();
    }

    private void pressedInName(KeyEvent key) {
        int chosen = list.getSelectionModel().getSelectedIndex();
        switch (key.getCode()) {
            case DOWN -> choose(chosen + 1);
            case UP -> choose(chosen - 1);
            case ENTER -> chosen().ifPresentOrElse(this::act, ways.leave());
            default -> {
                return;
            }
        }
        key.consume();
    }

    private void choose(int wanted) {
        if (lines.isEmpty()) return;
        int index = Math.clamp(wanted, 0, lines.size() - 1);
        list.getSelectionModel().clearAndSelect(index);
        list.scrollTo(index);
    }

    private void pressedInList(KeyEvent key) {
        if (key.getCode() != KeyCode.ENTER && key.getCode() != KeyCode.SPACE) return;
        chosen().ifPresent(this::act);
        key.consume();
    }

    private Optional<Line> chosen() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    }

    private void act(Line line) {
        switch (line) {
            case Line.Known(var folder, var _, var share) ->
                model.file(folder, subject.articles(), share != Line.Share.ALL, this::filed, this::failed);
            case Line.Fresh(var fresh) -> model.fileInNew(fresh, subject.articles(), this::filed, this::failed);
        }
        name.clear();
    }

    private void filed(Filed filed) {
        hint.setText(new FiledWords(wording).told(filed));
        ways.filed().accept(filed);
    }

    private void failed(Exception reason) {
        var why = Faults.of(reason, wording);
        hint.setText(why.what() + " " + why.remedy());
    }

    public Region node() {
        return whole;
    }

    /// Gives the keyboard to the name.
    public void focus() {
        name.requestFocus();
    }
}
