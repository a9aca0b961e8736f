package hemerotheque.ui.search;

import hemerotheque.model.DateRange;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// The two day fields, « du … au … »: written as people write days, months and years, read when left.
public final class DaysViewModel {

    /// What is wrong with the fields.
    public sealed interface Fault {
        /// @param first whether it stands in the first field
        record Unreadable(boolean first, String text) implements Fault {}

        /// The last day is before the first.
        record Reversed() implements Fault {}
    }

    private final SearchViewModel search;
    private final Function<String, Optional<DateRange>> reader;
    private final Function<LocalDate, String> writer;
    private final StringProperty first = new SimpleStringProperty("");
    private final StringProperty last = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Optional<Fault>> fault = new ReadOnlyObjectWrapper<>(Optional.empty());

    /// @param reader of « 17/01/2020 », « mai 1998 », « hier »
    /// @param writer of a day, in a form that `reader` reads
    public DaysViewModel(
            SearchViewModel search, Function<String, Optional<DateRange>> reader, Function<LocalDate, String> writer) {
        this.search = search;
        this.reader = reader;
        this.writer = writer;
        search.state().subscribe(state -> show(state.question().filter().days()));
    }

    /// The text of the field « du ».
    public StringProperty first() {
        return first;
    }

    /// The text of the field « au ».
    public StringProperty last() {
        return last;
    }

    public ReadOnlyObjectProperty<Optional<Fault>> fault() {
        return fault.getReadOnlyProperty();
    }

    /// Asks for the days that stand in the fields; a blank field is an open end, two blank ones are any day.
    public void apply() {
        var from = read(first.get());
        var to = read(last.get());
        if (isUnreadable(first.get(), from)) fault.set(Optional.of(new Fault.Unreadable(true, first.get())));
        else if (isUnreadable(last.get(), to)) fault.set(Optional.of(new Fault.Unreadable(false, last.get())));
        else
            apply(
                    from.map(DateRange::first).orElse(DateRange.EARLIEST),
                    to.map(DateRange::last).orElse(DateRange.LATEST));
    }

    private void apply(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            fault.set(Optional.of(new Fault.Reversed()));
            return;
        }
        fault.set(Optional.empty());
        boolean any = from.equals(DateRange.EARLIEST) && to.equals(DateRange.LATEST);
        var asked = any ? Optional.<DateRange>empty() : Optional.of(new DateRange(from, to));
        var present = search.question().filter().days();
        if (asked.equals(present)) show(present);
        else if (any) search.ask(search.typedQuestion().anyDay());
        else search.narrow(filter -> filter.within(asked.get()));
    }

    private Optional<DateRange> read(String text) {
        return text.isBlank() ? Optional.empty() : reader.apply(text.strip());
    }

    private static boolean isUnreadable(String text, Optional<DateRange> read) {
        return !text.isBlank() && read.isEmpty();
    }

    private void show(Optional<DateRange> days) {
        fault.set(Optional.empty());
        first.set(days.map(DateRange::first)
                .filter(day -> !day.equals(DateRange.EARLIEST))
                .map(writer)
                .orElse(""));
        last.set(days.map(DateRange::last)
                .filter(day -> !day.equals(DateRange.LATEST))
                .map(writer)
                .orElse(""));
    }
}
