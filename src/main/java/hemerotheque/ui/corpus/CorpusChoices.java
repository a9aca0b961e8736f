package hemerotheque.ui.corpus;

import hemerotheque.ui.corpus.ConcordanceViewModel.Written;
import hemerotheque.wording.Wording;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.collections.FXCollections;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;

/// What both screens offer and tell in the same way.
final class CorpusChoices {

    private CorpusChoices() {}

    /// A list to choose one of `values` from.
    static <T> ComboBox<T> of(List<T> values, Function<T, String> words, T present, Consumer<T> chosen) {
        var box = new ComboBox<>(FXCollections.observableList(values));
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(T value) {
                return value == null ? "" : words.apply(value);
            }

            @Override
            public T fromString(String text) {
                return box.getValue();
            }
        });
        box.setValue(present);
        box.valueProperty().addListener((_, _, value) -> chosen.accept(value));
        return box;
    }

    static String told(Written written, Wording wording) {
        return switch (written) {
            case Written.Nothing _ -> "";
            case Written.Done(var file) -> wording.say("corpus.written", file.getFileName());
            case Written.Failed(var file, var reason) ->
                wording.say("corpus.unwritten", file.getFileName(), String.valueOf(reason.getMessage()));
        };
    }
}
