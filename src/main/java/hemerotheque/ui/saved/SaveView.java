package hemerotheque.ui.saved;

import hemerotheque.search.Colour;
import hemerotheque.search.ParsedQuery;
import hemerotheque.search.SavedSearch;
import hemerotheque.ui.common.NamedForm;
import hemerotheque.wording.QueryWords;
import hemerotheque.wording.Wording;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;

/// The name, the question and the colour of a saved search, for a dialog.
public final class SaveView {

    /// What the dialog asks for.
    ///
    /// @param known the search that is changed; absent for a new one
    /// @param words of the question
    public record Subject(Optional<SavedSearch> known, String words) {}

    /// @param leave closes the dialog
    /// @param remove takes the known search away
    public record Ways(Runnable leave, Runnable remove) {}

    /// UTF-16 units, chosen: of a question that is proposed as its own name.
    private static final int LONGEST_PROPOSAL = 40;

    private final SavedViewModel model;
    private final Subject subject;
    private final Function<String, ParsedQuery> reader;
    private final Wording wording;
    private final TextField words = new TextField();
    private final Label meaning = new Label();
    private final NamedForm form;

    /// @param reader of questions
    public SaveView(
            SavedViewModel model, Subject subject, Function<String, ParsedQuery> reader, Wording wording, Ways ways) {
        this.model = model;
        this.subject = subject;
        this.reader = reader;
        this.wording = wording;
        var known = subject.known();
        var heading = new NamedForm.Heading(
                wording.say(known.isPresent() ? "saved.change.title" : "saved.save.title"),
                known.map(SavedSearch::name).orElseGet(() -> proposal(subject.words())),
                known.map(SavedSearch::colour).orElse(Colour.BLUE));
        form = new NamedForm(
                heading,
                List.of(new NamedForm.Line(wording.say("saved.words"), words, Optional.of(meaning))),
                new NamedForm.Ways(ways.leave(), known.map(_ -> ways.remove()), "saved.taken"),
                wording);
        words.textProperty().subscribe(this::explain);
        words.setText(subject.words());
        form.keepWith(words.textProperty().map(String::isBlank), this::keep);
    }

    /// The question itself as long as it is a plain and short one.
    private static String proposal(String words) {
        boolean plain = words.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || " '’-".indexOf(c) >= 0);
        if (!plain || words.isEmpty() || words.length() > LONGEST_PROPOSAL) return "";
        return words.substring(0, 1).toUpperCase(Locale.FRENCH) + words.substring(1);
    }

    private void explain(String typed) {
        var understood = reader.apply(typed);
        meaning.setText(understood.refused() ? "" : new QueryWords(wording).sentence(understood.query()));
    }

    private void keep() {
        var asked = words.getText().strip();
        subject.known()
                .ifPresentOrElse(
                        known -> model.change(
                                known.named(form.name()).asking(asked).coloured(form.colour()), form::told),
                        () -> model.save(form.name(), asked, form.colour(), form::told));
    }

    public Region node() {
        return form.node();
    }

    /// Gives the keyboard to the name, which can be typed over.
    public void focus() {
        form.focus();
    }
}
