package hemerotheque.ui.dating;

import hemerotheque.model.Dating;
import hemerotheque.model.Redating;
import hemerotheque.search.DayExpression;
import hemerotheque.search.TypedDate;
import hemerotheque.ui.common.Background;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// A date of publication that is being typed for articles, understood with every key, given when the reader says so. On
/// the JavaFX thread.
public final class DatingViewModel {

    public sealed interface State {

        /// A date can be typed.
        record Open() implements State {}

        /// It is being given, maybe after an import that runs.
        record Applying() implements State {}

        /// @param changes what this has changed
        record Applied(Dating dating, List<Redating> changes) implements State {}

        record Failed(Exception reason) implements State {}
    }

    private final Background background;
    private final Function<Dating, List<Redating>> work;
    private final DayExpression days;
    private final ReadOnlyObjectWrapper<TypedDate> reading = new ReadOnlyObjectWrapper<>(new TypedDate.Unread());
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(new State.Open());

    /// @param background whose worker may be kept waiting for as long as an import lasts
    /// @param work has the articles go by a date
    public DatingViewModel(Background background, Function<Dating, List<Redating>> work, DayExpression days) {
        this.background = background;
        this.work = work;
        this.days = days;
    }

    /// What the field means as it stands.
    public ReadOnlyObjectProperty<TypedDate> reading() {
        return reading.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    /// Takes what is typed, which changes nothing yet.
    void type(String text) {
        if (state.get() instanceof State.Failed) state.set(new State.Open());
        reading.set(TypedDate.read(text.strip(), days));
    }

    /// Gives the articles the date that is typed, if it is one.
    void apply() {
        if (reading.get() instanceof TypedDate.Known(var given)) apply(given);
    }

    /// Has the articles go by what their pages tell.
    void restore() {
        apply(new Dating.Told());
    }

    private void apply(Dating dating) {
        if (state.get() instanceof State.Applying) return;
        state.set(new State.Applying());
        background.run(
                () -> work.apply(dating),
                changes -> state.set(new State.Applied(dating, changes)),
                reason -> state.set(new State.Failed(reason)));
    }
}
