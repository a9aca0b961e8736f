package hemerotheque.ui.search;

import hemerotheque.model.DateRange;
import hemerotheque.search.DayExpression;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The field of days: written as people write days, months, years and ranges, understood with every key, asked for when
/// it is left.
public final class DaysViewModel {

    /// What stands in the field.
    public sealed interface Reading {

        /// Nothing: any day, with a date or without.
        record AnyDay() implements Reading {}

        record Days(DateRange range) implements Reading {}

        /// No date that is known.
        record Unread(String text) implements Reading {}

        /// A date of the Republican calendar, which is known but not read.
        record Republican(String text) implements Reading {}
    }

    private final SearchViewModel search;
    private final DayExpression expression;
    private final ReadOnlyObjectWrapper<Optional<DateRange>> asked = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Reading> reading = new ReadOnlyObjectWrapper<>(new Reading.AnyDay());
    private final ReadOnlyObjectWrapper<Optional<Reading>> fault = new ReadOnlyObjectWrapper<>(Optional.empty());
    private boolean typed;

    public DaysViewModel(SearchViewModel search, DayExpression expression) {
        this.search = search;
        this.expression = expression;
        search.state().subscribe(state -> show(state.question().filter().days()));
    }

    /// The days that are asked for, which the field shows until something else is typed.
    public ReadOnlyObjectProperty<Optional<DateRange>> asked() {
        return asked.getReadOnlyProperty();
    }

    /// What the field means as it stands.
    public ReadOnlyObjectProperty<Reading> reading() {
        return reading.getReadOnlyProperty();
    }

    /// What was to be asked for but could not be read; gone with the next key.
    public ReadOnlyObjectProperty<Optional<Reading>> fault() {
        return fault.getReadOnlyProperty();
    }

    /// Takes what is typed, which asks nothing yet.
    public void type(String text) {
        typed = true;
        fault.set(Optional.empty());
        reading.set(read(text.strip()));
    }

    private Reading read(String text) {
        if (text.isEmpty()) return new Reading.AnyDay();
        var days = expression.read(text);
        if (days.isPresent()) return new Reading.Days(days.get());
        return DayExpression.isRepublican(text) ? new Reading.Republican(text) : new Reading.Unread(text);
    }

    /// Asks for what was typed. What cannot be read is told and changes nothing.
    public void apply() {
        if (!typed) return;
        switch (reading.get()) {
            case Reading.AnyDay _ -> ask(Optional.empty());
            case Reading.Days(var range) -> ask(Optional.of(range));
            case Reading.Unread _, Reading.Republican _ -> fault.set(Optional.of(reading.get()));
        }
    }

    private void ask(Optional<DateRange> days) {
        var present = search.question().filter().days();
        if (days.equals(present)) show(present);
        else
            days.ifPresentOrElse(
                    range -> search.narrow(filter -> filter.within(range)),
                    () -> search.ask(search.typedQuestion().anyDay()));
    }

    /// Drops what was typed.
    public void drop() {
        show(search.question().filter().days());
    }

    private void show(Optional<DateRange> days) {
        typed = false;
        fault.set(Optional.empty());
        reading.set(days.<Reading>map(Reading.Days::new).orElseGet(Reading.AnyDay::new));
        asked.set(Optional.empty()); // so that the same days are shown again, in their own words
        asked.set(days);
    }
}
