package hemerotheque.ui.common;

import hemerotheque.settings.Settings;
import hemerotheque.settings.SettingsFile;
import hemerotheque.wording.Language;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The settings while the window is open: each change holds at once and is written to its file.
public final class Choices {

    private final ReadOnlyObjectWrapper<Settings> settings;
    private final SettingsFile file;
    private final Background background;
    private final Consumer<Exception> unwritten;
    private Optional<Language> kept = Optional.empty();

    /// @param background with a single worker, so that changes are written in their order
    /// @param unwritten told where the file could not be written; the change holds all the same
    public Choices(Settings first, SettingsFile file, Background background, Consumer<Exception> unwritten) {
        this.settings = new ReadOnlyObjectWrapper<>(first);
        this.file = file;
        this.background = background;
        this.unwritten = unwritten;
    }

    public ReadOnlyObjectProperty<Settings> settings() {
        return settings.getReadOnlyProperty();
    }

    /// Has `language` hold until another one is chosen. It is not written.
    public void speak(Language language) {
        kept = Optional.of(settings.get().language());
        settings.set(settings.get().in(language));
    }

    public void change(UnaryOperator<Settings> change) {
        var next = change.apply(settings.get());
        if (next.equals(settings.get())) return;
        if (next.language() != settings.get().language()) kept = Optional.empty();
        settings.set(next);
        var written = kept.map(next::in).orElse(next);
        background.run(
                () -> {
                    file.write(written);
                    return written;
                },
                _ -> {},
                unwritten);
    }
}
