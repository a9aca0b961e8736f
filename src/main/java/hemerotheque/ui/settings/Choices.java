package hemerotheque.ui.settings;

import hemerotheque.settings.Asking;
import hemerotheque.settings.Face;
import hemerotheque.settings.ReadAfter;
import hemerotheque.settings.Settings;
import hemerotheque.settings.Theme;
import hemerotheque.wording.Language;
import hemerotheque.wording.Wording;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;

/// The boxes in which a reader chooses, each at what holds now. A choice is told at once.
final class Choices {

    private static final int STEP = 10; // per cent, from one text size to the next

    private final Wording wording;
    private final Consumer<Settings> chosen;
    private Settings now;

    /// @param chosen told the settings as changed
    Choices(Wording wording, Settings now, Consumer<Settings> chosen) {
        this.wording = wording;
        this.now = now;
        this.chosen = chosen;
    }

    ComboBox<Language> language() {
        return box(
                "settings.language",
                List.of(Language.values()),
                now.language(),
                language -> wording.say("settings.language", language),
                Settings::in);
    }

    ComboBox<Theme> theme() {
        return box(
                "settings.theme",
                List.of(Theme.values()),
                now.theme(),
                theme -> wording.say("settings.theme", theme),
                Settings::dressed);
    }

    ComboBox<Integer> textSize() {
        return box("settings.text", sizes(), now.textPercent(), this::percent, Settings::textOf);
    }

    ComboBox<Face> face() {
        return box(
                "settings.face",
                List.of(Face.values()),
                now.face(),
                face -> wording.say("settings.face", face),
                Settings::readIn);
    }

    ComboBox<Integer> readingSize() {
        return box("settings.reading", sizes(), now.readingPercent(), this::percent, Settings::readAt);
    }

    ComboBox<ReadAfter> readAfter() {
        return box(
                "settings.readAfter",
                List.of(ReadAfter.values()),
                now.readAfter(),
                after -> wording.say("settings.readAfter", after),
                Settings::readingAfter);
    }

    private String percent(int figure) {
        return wording.say("settings.percent", figure);
    }

    private static List<Integer> sizes() {
        return IntStream.rangeClosed(Settings.SMALLEST_TEXT / STEP, Settings.LARGEST_TEXT / STEP)
                .mapToObj(tens -> tens * STEP)
                .toList();
    }

    private <T> ComboBox<T> box(
            String name, List<T> values, T value, Function<T, String> words, BiFunction<Settings, T, Settings> change) {
        var box = new ComboBox<T>();
        box.getItems().setAll(values);
        box.setConverter(new Words<>(words));
        box.setValue(value);
        box.setAccessibleText(wording.say(name));
        box.valueProperty().subscribe((_, picked) -> {
            now = change.apply(now, picked);
            chosen.accept(now);
        });
        return box;
    }

    /// Shows values in words; nothing is typed here, so no words become a value.
    private static final class Words<T> extends StringConverter<T> {

        private final Function<T, String> words;

        Words(Function<T, String> words) {
            this.words = words;
        }

        @Override
        public String toString(T value) {
            return value == null ? "" : words.apply(value);
        }

        @Override
        public T fromString(String typed) {
            throw new UnsupportedOperationException("a value is chosen, not typed");
        }
    }

    /// Whether what is typed is asked with Entrée only.
    CheckBox onEnter() {
        return check("settings.onEnter", now.asking().onEnter(), Asking::onEnter);
    }

    /// Whether the questions that are asked are kept.
    CheckBox history() {
        return check("history.kept", now.asking().remembers(), Asking::remembering);
    }

    private CheckBox check(String name, boolean selected, BiFunction<Asking, Boolean, Asking> change) {
        var box = new CheckBox(wording.say(name));
        box.setSelected(selected);
        box.setOnAction(_ -> {
            now = now.asking(asking -> change.apply(asking, box.isSelected()));
            chosen.accept(now);
        });
        return box;
    }
}
