package hemerotheque.ui.search;

import hemerotheque.search.ParsedQuery;
import hemerotheque.search.Sort;
import hemerotheque.ui.common.ChipLines;
import hemerotheque.ui.common.Periods;
import hemerotheque.wording.FacetWords;
import hemerotheque.wording.Figures;
import hemerotheque.wording.QueryWords;
import hemerotheque.wording.Wording;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The question read back: a chip for each condition, which a click takes out; at the right the count and the order.
public final class ChipsView {

    private final SearchViewModel model;
    private final Function<String, ParsedQuery> reader;
    private final Wording wording;
    private final Label count = new Label();
    private final MenuButton order = new MenuButton();
    private final ChipLines lines;
    private Optional<Question> asked = Optional.empty();
    private List<Chip> chips = List.of();

    /// @param reader of what is typed in the search field
    /// @param tools stand beside the count
    public ChipsView(SearchViewModel model, Function<String, ParsedQuery> reader, Wording wording, List<Region> tools) {
        this.model = model;
        this.reader = reader;
        this.wording = wording;
        count.getStyleClass().add("hm-secondary");
        order.getStyleClass().addAll("flat", "hm-order");
        for (var words : List.of(count, order)) words.setMinWidth(Region.USE_PREF_SIZE);
        var side = Stream.of(List.of(count), tools, List.of(order))
                .flatMap(List::stream)
                .toList();
        lines = new ChipLines(count, side, hidden -> wording.say("search.chips.more", hidden));
        lines.getStyleClass().add("hm-chips-row");
        lines.more().setOnShowing(_ -> offerHidden());
        order.setOnShowing(_ -> offerOrders(model.question()));
        model.state().subscribe(this::show);
    }

    private void show(SearchViewModel.State state) {
        var question = state.question();
        boolean answered = state instanceof SearchViewModel.State.Answered;
        if (!answered || asked.filter(question::equals).isEmpty()) show(question);
        count.setText(count(state));
    }

    private void show(Question question) {
        asked = Optional.of(question);
        var all = Chip.of(question, reader.apply(question.words()));
        if (!all.equals(chips)) lines.show(all.stream().map(this::button).toList());
        chips = all;
        var words = wording.say("search.sort", question.sort());
        order.setText(words);
        order.setAccessibleText(wording.say("search.sort.name", words));
    }

    private String count(SearchViewModel.State state) {
        return switch (state) {
            case SearchViewModel.State.Searching(var asked) ->
                isShown(asked) ? count.getText() : wording.say("search.state.searching");
            case SearchViewModel.State.Failed _ -> wording.say("search.state.failed");
            case SearchViewModel.State.Answered(var found) -> count(found);
        };
    }

    private String count(Found found) {
        var figures = new Figures(wording);
        var answer = found.answer();
        var all = found.question().isEverything() ? figures.articles(answer.total()) : figures.results(answer.total());
        return figures.folded(all, answer.total() - answer.lines());
    }

    /// Whether the same was asked before, so that its count stands until the new one comes.
    private boolean isShown(Question asked) {
        return model.shown()
                .get()
                .filter(found -> found.question().equals(asked))
                .isPresent();
    }

    private void offerOrders(Question question) {
        var group = new ToggleGroup();
        order.getItems().clear();
        for (var sort : Sort.values()) {
            var item = new RadioMenuItem(wording.say("search.sort", sort));
            item.setToggleGroup(group);
            item.setSelected(sort == question.sort());
            item.setDisable(sort == Sort.RELEVANCE && !question.isRanked());
            item.setOnAction(_ -> model.sort(sort));
            order.getItems().add(item);
        }
    }

    private Button button(Chip chip) {
        var text = text(chip.condition());
        var button = new Button(text, new FontIcon(Feather.X));
        button.setContentDisplay(ContentDisplay.RIGHT);
        button.setAccessibleText(wording.say("search.chip.remove", text));
        button.getStyleClass().setAll("button", "hm-chip", "hm-small-icon");
        button.setOnAction(_ -> model.ask(chip.left()));
        if (chip.condition() instanceof Chip.Condition.Words(var _, var query))
            explain(button, new QueryWords(wording).sentence(query));
        return button;
    }

    /// Told by a screen reader, and shown where a mouse comes: a tooltip is a window of its own.
    private static void explain(Button chip, String sentence) {
        chip.setAccessibleHelp(sentence);
        chip.setOnMouseEntered(_ -> {
            if (chip.getTooltip() == null) chip.setTooltip(new Tooltip(sentence));
        });
    }

    /// The chips that have no room, each to be taken out too.
    private void offerHidden() {
        var hidden = chips.subList(chips.size() - lines.hidden(), chips.size());
        lines.more().getItems().setAll(hidden.stream().map(this::item).toList());
    }

    private MenuItem item(Chip chip) {
        var item = new MenuItem(wording.say("search.chip.remove", text(chip.condition())));
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> model.ask(chip.left()));
        return item;
    }

    private String text(Chip.Condition condition) {
        return switch (condition) {
            case Chip.Condition.Words(var text, var _) -> text;
            case Chip.Condition.Value(var choice, var excluded) ->
                excluded ? new FacetWords(wording).excluded(choice) : new FacetWords(wording).chosen(choice);
            case Chip.Condition.Days(var range) -> new Periods(wording).brief(range);
            case Chip.Condition.Undated() -> wording.say("search.chip.undated");
            case Chip.Condition.Unsourced() -> wording.say("source.unknown");
            case Chip.Condition.OfSource(var name) -> wording.say("search.chip.source", name);
            case Chip.Condition.InSection(var name) -> wording.say("search.chip.section", name);
        };
    }

    /// Has chips stand in so many lines at the most; the others stand in a menu.
    public void setMostLines(int most) {
        lines.setMost(most);
    }

    public Node node() {
        return lines;
    }
}
