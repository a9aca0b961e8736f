package hemerotheque.ui.reading;

import atlantafx.base.theme.Styles;
import hemerotheque.search.Why;
import hemerotheque.ui.common.Faults;
import hemerotheque.ui.common.Icons;
import hemerotheque.wording.WhyWords;
import hemerotheque.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// « Pourquoi ce résultat ? »: what of the question the open article has, and one step deeper what that weighed. Échap
/// closes it. The whole is one text for whoever listens.
final class WhyPane {

    private final WhyViewModel model;
    private final Wording wording;
    private final WhyWords words;
    private final WhyRows rows;
    private final ToggleButton weights = new ToggleButton();
    private final VBox text = new VBox();
    private final ScrollPane scroll = new ScrollPane(text);
    private final VBox pane = new VBox();
    private Optional<Node> before = Optional.empty();

    WhyPane(WhyViewModel model, Wording wording) {
        this.model = model;
        this.wording = wording;
        this.words = new WhyWords(wording);
        this.rows = new WhyRows(wording);
        text.getStyleClass().add("hm-why-text");
        scroll.getStyleClass().add("hm-why-scroll");
        scroll.setFitToWidth(true);
        text.heightProperty().subscribe(high -> scroll.setPrefViewportHeight(high.doubleValue())); // as it wraps
        scroll.setFocusTraversable(true);
        scroll.setAccessibleRole(AccessibleRole.TEXT);
        pane.getStyleClass().add("hm-why");
        pane.getChildren().setAll(head(), scroll);
        pane.managedProperty().bind(pane.visibleProperty());
        pane.setVisible(false);
        pane.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        weights.setText(wording.say("why.weights"));
        weights.getStyleClass().addAll(Styles.FLAT, Styles.SMALL);
        weights.selectedProperty().subscribe(_ -> show(model.state().get()));
        model.state().subscribe(this::show);
    }

    private Node head() {
        var title = new Label(wording.say("why.title"));
        title.getStyleClass().add("hm-strong");
        var room = new Region();
        HBox.setHgrow(room, Priority.ALWAYS);
        var close = Icons.button(Feather.X, wording.say("why.close"));
        close.setOnAction(_ -> close());
        var head = new HBox(title, room, weights, close);
        head.getStyleClass().add("hm-why-head");
        return head;
    }

    Node node() {
        return pane;
    }

    /// Opens with the keyboard on it, or closes and gives the keyboard back.
    void toggle() {
        if (model.wanted()) close();
        else open();
    }

    private void open() {
        before = Optional.ofNullable(pane.getScene().getFocusOwner());
        model.want(true);
        scroll.requestFocus();
    }

    private void close() {
        boolean here = pane.isFocusWithin();
        model.want(false);
        if (here) before.ifPresent(Node::requestFocus);
    }

    private void pressed(KeyEvent key) {
        if (key.getCode() != KeyCode.ESCAPE) return;
        close();
        key.consume();
    }

    private void show(WhyViewModel.State state) {
        pane.setVisible(!(state instanceof WhyViewModel.State.Closed));
        weights.setDisable(
                !(state instanceof WhyViewModel.State.Told(var why, var _) && why.standing() != Why.Standing.NONE));
        scroll.setVvalue(0);
        switch (state) {
            case WhyViewModel.State.Closed _, WhyViewModel.State.Looking _ -> say(List.of());
            case WhyViewModel.State.Unasked _ -> say(List.of(wording.say("why.unasked")));
            case WhyViewModel.State.Untold _ -> say(List.of(wording.say("why.untold")));
            case WhyViewModel.State.Told(var why, var typed) -> tell(why, typed);
            case WhyViewModel.State.Failed(var reason) -> {
                say(List.of(Faults.of(reason, wording).line()));
            }
        }
    }

    private void say(List<String> sentences) {
        text.getChildren().setAll(sentences.stream().map(WhyPane::sentence).toList());
        speak(sentences.stream());
    }

    private void tell(Why why, String typed) {
        var sentence = String.join(" ", words.standing(why, typed));
        var lines = words.reasons(why);
        var shown = new ArrayList<Node>(List.of(sentence(sentence), rows.reasons(lines)));
        var spoken = Stream.concat(Stream.of(sentence), lines.stream().map(rows::spoken));
        if (weights.isSelected() && why.standing() != Why.Standing.NONE) {
            var remarks = words.remarks(why);
            var shares = words.weights(why);
            remarks.stream().map(WhyPane::sentence).forEach(shown::add);
            shown.add(rows.shares(shares));
            var weighed = Stream.concat(remarks.stream(), shares.stream().map(rows::spoken));
            spoken = Stream.concat(spoken, weighed);
        }
        text.getChildren().setAll(shown);
        speak(spoken);
    }

    private void speak(Stream<String> sentences) {
        scroll.setAccessibleText(
                Stream.concat(Stream.of(wording.say("why.title")), sentences).collect(Collectors.joining("\n")));
    }

    private static Label sentence(String words) {
        var label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
