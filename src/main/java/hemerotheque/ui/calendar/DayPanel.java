package hemerotheque.ui.calendar;

import hemerotheque.search.Hit;
import hemerotheque.ui.calendar.CalendarViewModel.DayList;
import hemerotheque.ui.search.Verb;
import hemerotheque.wording.Wording;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitMenuButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The articles of the day that is chosen, by the hour, and what can be asked of that day.
final class DayPanel {

    private final Wording wording;
    private final DayWords words;
    private final Consumer<Hit> open;
    private final Label title = new Label();
    private final Label rest = new Label();
    private final SplitMenuButton filter = new SplitMenuButton();
    private final Button whole;
    private final ListView<Hit> list = new ListView<>();
    private final VBox pane;
    private boolean timed;

    /// @param narrow does what is wished with the day
    /// @param open opens an article
    DayPanel(CalendarViewModel model, Wording wording, Consumer<Verb> narrow, Runnable openDay, Consumer<Hit> open) {
        this.wording = wording;
        this.words = new DayWords(wording);
        this.open = open;
        filter(model, narrow);
        this.whole = button("calendar.open", openDay);
        title.getStyleClass().addAll("hm-serif", "hm-day-title");
        title.setMinWidth(0);
        title.setWrapText(true);
        title.setMaxWidth(Double.MAX_VALUE);
        title.setMinHeight(Region.USE_PREF_SIZE);
        rest.getStyleClass().add("hm-secondary");
        rest.managedProperty().bind(rest.visibleProperty());
        HBox.setHgrow(title, Priority.ALWAYS);
        var head = new HBox(8, title, filter, whole);
        head.setAlignment(Pos.CENTER_LEFT);
        list.setAccessibleText(wording.say("calendar.list.name"));
        list.getStyleClass().addAll("hm-lines", "hm-day-list");
        list.setCellFactory(_ -> new Cell());
        list.setPlaceholder(new Label(wording.say("calendar.day.nothing")));
        list.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() != KeyCode.ENTER) return;
            selected().ifPresent(open);
            key.consume();
        });
        pane = new VBox(6, head, list, rest);
        pane.getStyleClass().add("hm-day-panel");
        VBox.setVgrow(list, Priority.ALWAYS);
        model.list().subscribe(this::show);
    }

    private void filter(CalendarViewModel model, Consumer<Verb> narrow) {
        filter.setText(wording.say("calendar.filter"));
        filter.setTooltip(new Tooltip(wording.say("calendar.filter.hint")));
        filter.setMinWidth(Region.USE_PREF_SIZE);
        filter.setOnAction(_ -> narrow.accept(Verb.ADD));
        model.chosen().subscribe(day -> filter.getItems().setAll(words.verbs(day, narrow)));
    }

    private Button button(String key, Runnable done) {
        var button = new Button(wording.say(key));
        button.setTooltip(new Tooltip(wording.say(key + ".hint")));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> done.run());
        return button;
    }

    private Optional<Hit> selected() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    }

    private void show(Optional<DayList> day) {
        title.setText(day.map(words::title).orElse(""));
        var hits = day.map(DayList::hits).orElse(List.of());
        timed = hits.stream().anyMatch(hit -> !words.hour(hit).isEmpty());
        list.setItems(FXCollections.observableList(hits));
        long more = day.map(shown -> shown.total() - hits.size()).orElse(0L);
        rest.setText(wording.say("calendar.day.more", more));
        rest.setVisible(more > 0);
        filter.setDisable(hits.isEmpty());
        whole.setDisable(day.isEmpty());
    }

    private final class Cell extends ListCell<Hit> {

        private final Label hour = new Label();
        private final Label source = new Label();
        private final Label headline = new Label();
        private final HBox line = new HBox(hour, source, headline);

        Cell() {
            hour.getStyleClass().addAll("hm-secondary", "hm-day-hour");
            source.getStyleClass().addAll("hm-secondary", "hm-day-source");
            hour.managedProperty().bind(hour.visibleProperty());
            headline.setMinWidth(0);
            line.setMinWidth(0);
            line.setPrefWidth(1);
            line.setAlignment(Pos.CENTER_LEFT);
            line.getStyleClass().add("hm-day-line");
            getStyleClass().add("hm-line-cell");
            addEventHandler(MouseEvent.MOUSE_CLICKED, click -> {
                if (click.getClickCount() == 2 && !isEmpty()) open.accept(getItem());
            });
        }

        @Override
        protected void updateItem(Hit hit, boolean empty) {
            super.updateItem(hit, empty);
            if (empty || hit == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            hour.setText(words.hour(hit));
            hour.setVisible(timed);
            source.setText(words.source(hit));
            headline.setText(hit.teaser().headline());
            setGraphic(line);
            setAccessibleText(
                    wording.say("calendar.list.spoken", hit.teaser().headline(), words.source(hit), words.hour(hit)));
        }
    }

    Node node() {
        return pane;
    }
}
