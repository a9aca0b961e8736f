package hemerotheque.ui.calendar;

import atlantafx.base.theme.Styles;
import hemerotheque.search.DayCounts;
import hemerotheque.search.Hit;
import hemerotheque.search.Shades;
import hemerotheque.ui.calendar.CalendarViewModel.Mode;
import hemerotheque.ui.common.FieldRow;
import hemerotheque.ui.common.Icons;
import hemerotheque.ui.search.Verb;
import hemerotheque.wording.Dates;
import hemerotheque.wording.Wording;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.beans.value.ObservableDoubleValue;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The calendar for a dialog: a year, a month, or one day of every year, and below the articles of the day chosen.
public final class CalendarView {

    /// What the reader can have done with what is found.
    ///
    /// @param narrow adds a day to the present question, has it alone there, or excludes it
    /// @param narrowYearly the same of a day of whatever year
    /// @param openDay asks for all of a day instead
    /// @param open opens an article
    /// @param leave closes the dialog
    public record Wishes(
            BiConsumer<LocalDate, Verb> narrow,
            BiConsumer<MonthDay, Verb> narrowYearly,
            Consumer<LocalDate> openDay,
            Consumer<Hit> open,
            Runnable leave) {}

    private static final double WIDTH = 1180; // pixels at 100 %
    private static final double DAYS = 330; // room for a month
    private static final double LEGEND = 260;

    private final CalendarViewModel model;
    private final Wording wording;
    private final DayWords words;
    private final Wishes wishes;
    private final Label period = new Label();
    private final Label sum = new Label();
    private final Map<Mode, ToggleButton> modes = new EnumMap<>(Mode.class);
    private final FlowPane legend = new FlowPane();
    private final CheckBox numbered;
    private final CheckBox listed;
    private final YearMap year;
    private final MonthGrid month;
    private final YearlyList yearly;
    private final Node table;
    private final StackPane days = new StackPane();
    private final VBox whole;

    public CalendarView(CalendarViewModel model, Wording wording, ObservableDoubleValue scale, Wishes wishes) {
        this.model = model;
        this.wording = wording;
        this.words = new DayWords(wording);
        this.wishes = wishes;
        this.year = new YearMap(model, wording, this::narrow);
        this.month = new MonthGrid(model, wording, this::narrow);
        this.yearly = new YearlyList(model, wording);
        this.table = new DayTable(model, wording).node();
        this.numbered = box("calendar.numbered");
        this.listed = box("browse.timeline.listed");
        numbered.selectedProperty().bindBidirectional(model.numbered());
        listed.selectedProperty().bindBidirectional(model.listed());
        var panel = new DayPanel(
                        model,
                        wording,
                        this::narrow,
                        () -> wishes.openDay().accept(model.chosen().get()),
                        wishes.open())
                .node();
        VBox.setVgrow(panel, Priority.ALWAYS);
        VBox.setVgrow(days, Priority.SOMETIMES);
        month.setPrefHeight(DAYS * scale.get());
        whole = new VBox(10, title(), bar(), days, foot(scale.get()), panel, buttons());
        whole.getStyleClass().addAll("hm-import", "hm-calendar");
        whole.setPrefWidth(WIDTH * scale.get());
        model.mode().subscribe(_ -> arrange());
        model.listed().subscribe(_ -> arrange());
        model.state().subscribe(_ -> show());
        model.chosen().subscribe(_ -> show());
    }

    private CheckBox box(String key) {
        var box = new CheckBox(wording.say(key));
        box.setMinWidth(Region.USE_PREF_SIZE);
        box.managedProperty().bind(box.visibleProperty());
        return box;
    }

    private Node title() {
        var title = new Label(wording.say("calendar.title"));
        title.getStyleClass().addAll("hm-serif", "hm-import-title");
        title.setMinWidth(Region.USE_PREF_SIZE);
        var question = new Label(words.question(model.question()));
        question.getStyleClass().add("hm-secondary");
        question.setMinWidth(0);
        var line = new HBox(16, title, room(), question);
        line.setAlignment(Pos.BASELINE_LEFT);
        return line;
    }

    private static Region room() {
        var room = new Region();
        HBox.setHgrow(room, Priority.ALWAYS);
        return room;
    }

    private Node bar() {
        var back = step(Feather.CHEVRON_LEFT, "calendar.back", -1);
        var on = step(Feather.CHEVRON_RIGHT, "calendar.on", 1);
        period.getStyleClass().addAll("hm-serif", "hm-calendar-period");
        period.setMinWidth(Region.USE_PREF_SIZE);
        period.managedProperty().bind(period.visibleProperty());
        var choice = new HBox();
        choice.setAlignment(Pos.CENTER_LEFT);
        for (var mode : Mode.values()) {
            var button = new ToggleButton(wording.say("calendar.mode", mode));
            var place =
                    mode == Mode.YEAR ? Styles.LEFT_PILL : mode == Mode.YEARLY ? Styles.RIGHT_PILL : Styles.CENTER_PILL;
            button.getStyleClass().addAll(place, "hm-segment");
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.setOnAction(_ -> {
                model.show(mode);
                mark();
            });
            modes.put(mode, button);
            choice.getChildren().add(button);
        }
        sum.getStyleClass().add("hm-secondary");
        var steps = new HBox(8, back, period, yearly.choice(), on);
        steps.setAlignment(Pos.CENTER_LEFT);
        var bar = new FlowPane(8, 6, steps, choice, sum);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.setRowValignment(VPos.CENTER);
        return bar;
    }

    private Button step(Feather icon, String key, int steps) {
        var button = Icons.button(icon, wording.say(key));
        button.setOnAction(_ -> model.move(
                switch (model.mode().get()) {
                    case YEAR -> Period.ofYears(steps);
                    case MONTH -> Period.ofMonths(steps);
                    case YEARLY -> Period.ofDays(steps);
                }));
        return button;
    }

    private Node foot(double scale) {
        legend.getStyleClass().add("hm-timeline-legend");
        legend.setAlignment(Pos.CENTER_LEFT);
        return new FieldRow(legend, LEGEND * scale, List.of(numbered, listed));
    }

    private Node buttons() {
        var close = new Button(wording.say("importing.close"));
        close.setCancelButton(true);
        close.setOnAction(_ -> wishes.leave().run());
        var buttons = new HBox(close);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        return buttons;
    }

    private void narrow(Verb verb) {
        var day = model.chosen().get();
        if (model.mode().get() == Mode.YEARLY) wishes.narrowYearly().accept(MonthDay.from(day), verb);
        else wishes.narrow().accept(day, verb);
    }

    private void arrange() {
        var mode = model.mode().get();
        boolean asTable = model.listed().get() && mode != Mode.YEARLY;
        days.getChildren()
                .setAll(
                        asTable
                                ? table
                                : switch (mode) {
                                    case YEAR -> year;
                                    case MONTH -> month;
                                    case YEARLY -> yearly.node();
                                });
        numbered.setVisible(mode == Mode.YEAR && !asTable);
        listed.setVisible(mode != Mode.YEARLY);
        period.setVisible(mode != Mode.YEARLY);
        yearly.choice().setVisible(mode == Mode.YEARLY);
        mark();
        show();
    }

    private void mark() {
        modes.forEach((mode, button) -> button.setSelected(mode == model.mode().get()));
    }

    private void show() {
        var mode = model.mode().get();
        var day = model.chosen().get();
        var dates = new Dates(wording);
        period.setText(
                switch (mode) {
                    case YEAR -> dates.year(day.getYear());
                    case MONTH -> DayWords.sentence(dates.month(YearMonth.from(day)));
                    case YEARLY -> dates.ofYear(MonthDay.from(day));
                });
        sum.setText(
                mode == Mode.YEARLY
                        ? words.sum(model.state().get(), MonthDay.from(day))
                        : words.sum(model.state().get(), mode == Mode.YEAR ? model.year() : model.month()));
        var counts = model.counts().orElse(DayCounts.NONE);
        var shades = Shades.of(
                counts.days(mode == Mode.MONTH ? model.month() : model.year()).values());
        legend.getChildren().clear();
        if (mode == Mode.YEARLY) return;
        legend.getChildren()
                .setAll(IntStream.rangeClosed(0, shades.least().size())
                        .mapToObj(shade -> entry(shades, shade))
                        .toList());
    }

    private Node entry(Shades shades, int shade) {
        var swatch = new Region();
        swatch.getStyleClass().addAll("hm-swatch", "hm-pill-" + shades.tone(shade));
        var entry = new HBox(swatch, new Label(words.range(shades, shade)));
        entry.setAlignment(Pos.CENTER_LEFT);
        entry.getStyleClass().add("hm-legend-entry");
        return entry;
    }

    public Node node() {
        return whole;
    }

    /// Gives the keyboard to the days.
    public void focus() {
        days.getChildren().getFirst().requestFocus();
    }
}
