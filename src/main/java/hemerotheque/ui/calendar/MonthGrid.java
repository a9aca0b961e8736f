package hemerotheque.ui.calendar;

import hemerotheque.search.DayCounts;
import hemerotheque.search.Hit;
import hemerotheque.search.Shades;
import hemerotheque.ui.common.Offer;
import hemerotheque.ui.search.Verb;
import hemerotheque.wording.Figures;
import hemerotheque.wording.Wording;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.VBox;

/// The days of a month, like the front page of a kiosk: how many articles each has, and the first two. One stop for the
/// keyboard; the day that it is on is said.
final class MonthGrid extends GridPane {

    private static final double WEEKS = 93; // of a hundred of the height; the rest is for the names of days
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final CalendarViewModel model;
    private final Wording wording;
    private final DayWords words;
    private final Figures figures;
    private final Consumer<Verb> apply;

    /// @param apply does what is wished with the day that is chosen
    MonthGrid(CalendarViewModel model, Wording wording, Consumer<Verb> apply) {
        this.model = model;
        this.wording = wording;
        this.words = new DayWords(wording);
        this.figures = new Figures(wording);
        this.apply = apply;
        getStyleClass().addAll("hm-focusable", "hm-month-grid");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.SLIDER);
        for (int i = 0; i < 7; i++) {
            var column = new ColumnConstraints();
            column.setPercentWidth(100 / 7.0);
            getColumnConstraints().add(column);
        }
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        Offer.over(this, () -> words.verbs(model.chosen().get(), apply));
        model.state().subscribe(_ -> show());
        model.chosen().subscribe(_ -> show());
        model.mode().subscribe(_ -> show());
        model.titles().subscribe(_ -> show());
    }

    private void key(KeyEvent key) {
        switch (key.getCode()) {
            case ENTER, SPACE -> apply.accept(Verb.of(key));
            default -> {
                var led = DayKeys.led(key, model.chosen().get(), false);
                if (led.isEmpty()) return;
                model.go(led.get());
            }
        }
        key.consume();
    }

    private void show() {
        if (model.mode().get() != CalendarViewModel.Mode.MONTH) return;
        var counts = model.counts().orElse(DayCounts.NONE);
        setAccessibleText(words.spoken(model.chosen().get(), counts));
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        getChildren().clear();
        for (var weekday : DayOfWeek.values()) add(heading(weekday), weekday.getValue() - 1, 0);
        var month = model.month();
        var shades = Shades.of(counts.days(month).values());
        int before = month.first().getDayOfWeek().getValue() - 1;
        int rows = 0;
        for (var day = month.first(); !day.isAfter(month.last()); day = day.plusDays(1)) {
            int place = before + day.getDayOfMonth() - 1;
            add(cell(day, counts.on(day), shades), place % 7, 1 + place / 7);
            rows = place / 7;
        }
        stretch(rows + 1);
    }

    private void stretch(int weeks) {
        getRowConstraints().setAll(new RowConstraints());
        for (int i = 0; i < weeks; i++) {
            var row = new RowConstraints();
            row.setPercentHeight(WEEKS / weeks);
            getRowConstraints().add(row);
        }
    }

    private Node heading(DayOfWeek weekday) {
        var name = new Label(weekday.getDisplayName(TextStyle.SHORT, wording.locale()));
        name.getStyleClass().addAll("hm-secondary", "hm-small");
        name.setMaxWidth(Double.MAX_VALUE);
        return name;
    }

    private Node cell(LocalDate day, long count, Shades shades) {
        var number = new Label(Integer.toString(day.getDayOfMonth()));
        number.getStyleClass().add(count > 0 ? "hm-day-number" : "hm-secondary");
        var room = new Region();
        HBox.setHgrow(room, Priority.ALWAYS);
        var head = new HBox(number, room);
        head.setAlignment(Pos.CENTER_LEFT);
        if (count > 0) head.getChildren().add(pill(count, shades));
        var cell = new DayCell(head);
        model.titles().get().getOrDefault(day, List.of()).stream()
                .map(MonthGrid::title)
                .forEach(cell.getChildren()::add);
        cell.setMinWidth(0);
        cell.getStyleClass().add("hm-day-cell");
        cell.pseudoClassStateChanged(CHOSEN, day.equals(model.chosen().get()));
        cell.addEventHandler(MouseEvent.MOUSE_PRESSED, press -> {
            requestFocus();
            model.go(day);
            DayWords.verb(press).ifPresent(apply);
        });
        return cell;
    }

    /// What does not fit in is left out, not cut through.
    private static final class DayCell extends VBox {

        DayCell(Node head) {
            super(head);
        }

        @Override
        protected void layoutChildren() {
            super.layoutChildren();
            double room = getHeight() - 1; // the padding may go
            for (var child : getChildren())
                child.setVisible(child.getBoundsInParent().getMaxY() <= room);
        }
    }

    private Node pill(long count, Shades shades) {
        var pill = new Label(figures.whole(count));
        pill.setMinWidth(Region.USE_PREF_SIZE);
        pill.getStyleClass().addAll("hm-small", "hm-pill", "hm-pill-" + shades.tone(shades.of(count)));
        return pill;
    }

    private static Node title(Hit hit) {
        var title = new Label(hit.teaser().headline());
        title.getStyleClass().add("hm-small");
        title.setMinWidth(0);
        return title;
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case VALUE -> (double) model.chosen().get().getDayOfMonth();
            case MIN_VALUE -> 1.0;
            case MAX_VALUE -> (double) model.chosen().get().lengthOfMonth();
            case VALUE_STRING -> getAccessibleText();
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }
}
