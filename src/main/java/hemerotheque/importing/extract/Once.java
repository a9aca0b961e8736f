package hemerotheque.importing.extract;

import java.util.Optional;
import java.util.function.Supplier;

/// A value worked out at the first asking and kept. For one thread.
final class Once<T> {

    private final Supplier<T> work;
    private Optional<T> value = Optional.empty();

    Once(Supplier<T> work) {
        this.work = work;
    }

    T get() {
        if (value.isEmpty()) value = Optional.of(work.get());
        return value.get();
    }
}
