package hemerotheque.ui.importing;

import hemerotheque.ui.common.Faults;
import hemerotheque.ui.importing.EncodingViewModel.Preview;
import hemerotheque.ui.importing.EncodingViewModel.State;
import hemerotheque.wording.Wording;
import java.nio.charset.Charset;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/// Choosing the encoding of an article, with its first lines as they would be.
public final class EncodingView {

    private final EncodingViewModel model;
    private final Wording wording;
    private final ComboBox<Charset> charsets;
    private final Label now = new Label();
    private final Label headline = new Label();
    private final TextArea opening = new TextArea();
    private final Label told = new Label();
    private final Button apply;
    private final VBox pane;

    /// @param offered encodings, the one to begin with first
    /// @param leave closes the dialog
    public EncodingView(EncodingViewModel model, List<Charset> offered, Wording wording, Runnable leave) {
        this.model = model;
        this.wording = wording;
        charsets = choice(offered);
        var title = new Label(wording.say("encoding.title"));
        title.getStyleClass().addAll("hm-serif", "hm-import-title");
        headline.getStyleClass().addAll("hm-serif", "hm-strong");
        headline.setWrapText(true);
        headline.setMinHeight(Region.USE_PREF_SIZE);
        opening.setEditable(false);
        opening.setWrapText(true);
        opening.setPrefRowCount(11);
        opening.getStyleClass().add("hm-serif");
        opening.setAccessibleText(wording.say("encoding.preview"));
        told.setWrapText(true);
        told.setMinHeight(Region.USE_PREF_SIZE);
        told.getStyleClass().add("hm-secondary");
        apply = new Button(wording.say("encoding.apply"));
        apply.setOnAction(_ -> model.apply());
        apply.setDefaultButton(true);
        pane = new VBox(14, title, chosen(), headline, opening, told, buttons(leave));
        pane.getStyleClass().add("hm-import");
        model.state().subscribe(this::show);
    }

    public Node node() {
        return pane;
    }

    private ComboBox<Charset> choice(List<Charset> offered) {
        var box = new ComboBox<>(FXCollections.observableList(offered));
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(Charset charset) {
                return charset == null ? "" : wording.charsetNamed(charset.name());
            }

            @Override
            public Charset fromString(String name) {
                return box.getValue(); // nothing is typed here
            }
        });
        box.setValue(offered.getFirst());
        box.setVisibleRowCount(offered.size());
        box.setAccessibleText(wording.say("encoding.choice"));
        box.valueProperty().subscribe((_, charset) -> model.choose(charset));
        return box;
    }

    private Node chosen() {
        var label = new Label(wording.say("encoding.choice"));
        label.setLabelFor(charsets);
        now.getStyleClass().add("hm-secondary");
        var row = new HBox(10, label, charsets, now);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Node buttons(Runnable leave) {
        var close = new Button(wording.say("importing.close"));
        close.setCancelButton(true);
        close.setOnAction(_ -> leave.run());
        var push = new Region();
        HBox.setHgrow(push, Priority.ALWAYS);
        return new HBox(8, push, close, apply);
    }

    private void show(State state) {
        boolean ready =
                state instanceof State.Shown(var shown) && shown.headline().isPresent();
        apply.setDisable(!ready);
        charsets.setDisable(state instanceof State.Applying);
        switch (state) {
            case State.Reading _ -> told.setText(wording.say("encoding.reading"));
            case State.Shown(var preview) -> show(preview);
            case State.Applying _ -> told.setText(wording.say("encoding.applying"));
            case State.Applied(var preview) -> {
                now.setText("");
                told.setText(wording.say(
                        "encoding.applied",
                        wording.charsetNamed(preview.charset().name())));
            }
            case State.Missing _ -> told.setText(wording.say("encoding.missing"));
            case State.Failed(var reason) -> {
                var fault = Faults.of(reason, wording);
                told.setText(fault.what() + "\n" + fault.remedy());
            }
        }
    }

    private void show(Preview preview) {
        var before = preview.before();
        now.setText(before.map(wording::charsetNamed)
                .map(name -> wording.say("encoding.now", name))
                .orElse(""));
        headline.setText(preview.headline().orElse(""));
        headline.setVisible(preview.headline().isPresent());
        headline.setManaged(headline.isVisible());
        opening.setText(preview.opening());
        opening.setScrollTop(0);
        told.setText(said(preview));
    }

    private String said(Preview preview) {
        if (preview.file().isPresent()) {
            return wording.say("encoding.translated", preview.file().get());
        }
        return preview.headline().isEmpty()
                ? wording.say("encoding.nothing")
                : wording.say("encoding.broken", preview.broken());
    }
}
