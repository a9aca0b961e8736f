package hemerotheque.ui.browse;

import hemerotheque.model.ArticleId;
import hemerotheque.model.ArticleState;
import hemerotheque.model.Precision;
import hemerotheque.model.Teaser;
import hemerotheque.search.Choice;
import hemerotheque.search.Facet;
import hemerotheque.search.Step;
import hemerotheque.ui.common.Accelerator;
import hemerotheque.ui.common.Offer;
import hemerotheque.ui.search.Choosing;
import hemerotheque.ui.states.StatesViewModel;
import hemerotheque.wording.FacetWords;
import hemerotheque.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.ListView;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/// The menu of an article in the list: why it is there; what is noted of it; its date, to be corrected; its source,
/// section, year and month, to be added, had alone or excluded.
public record ArticleMenu(Choosing choosing, Why why, StatesViewModel states, Ways ways, Wording wording) {

    /// @param correct asks for the date of an article
    /// @param file asks in which folders an article is to be, which has a headline
    public record Ways(Consumer<ArticleId> correct, BiConsumer<ArticleId, String> file) {}

    /// @param asked whether the list comes from words
    /// @param show shows why the chosen article is in it
    public record Why(Supplier<Boolean> asked, Runnable show) {}

    void over(ListView<HitList.Row> list) {
        Offer.over(
                list,
                () -> teaser(list.getSelectionModel().getSelectedItem())
                        .map(this::items)
                        .orElse(List.of()));
    }

    static Optional<Teaser> teaser(HitList.Row row) {
        return switch (row) {
            case HitList.Row.Here(var hit, var _) -> Optional.of(hit.teaser());
            case HitList.Row.Reprint(var hit) -> Optional.of(hit.teaser());
            case null, default -> Optional.empty();
        };
    }

    private List<MenuItem> items(Teaser teaser) {
        var items = new ArrayList<MenuItem>(List.of(explaining(), new SeparatorMenuItem()));
        items.add(item(ArticleState.READ, "R", teaser.id()));
        items.add(item(ArticleState.FAVOURITE, "S", teaser.id()));
        items.add(filing(teaser));
        items.add(new SeparatorMenuItem());
        items.add(correcting(teaser.id()));
        items.add(new SeparatorMenuItem());
        choices(teaser).stream().map(this::item).forEach(items::add);
        return items;
    }

    private MenuItem correcting(ArticleId article) {
        var item = new MenuItem(wording.say("frame.menu.correctDate"));
        item.setOnAction(_ -> ways.correct().accept(article));
        return item;
    }

    private MenuItem item(ArticleState state, String keys, ArticleId article) {
        var key = "states.mark." + state.code() + (states.has(state, article) ? ".not" : "");
        var item = new MenuItem(wording.say(key));
        item.setAccelerator(Accelerator.told(keys, wording));
        item.setOnAction(_ -> states.toggle(state, article));
        return item;
    }

    private MenuItem filing(Teaser teaser) {
        var item = new MenuItem(wording.say("folders.menu.file"));
        item.setAccelerator(Accelerator.told("D", wording));
        item.setOnAction(_ -> ways.file().accept(teaser.id(), teaser.headline()));
        return item;
    }

    /// Says why it is disabled where it is.
    private MenuItem explaining() {
        boolean asked = why.asked.get();
        var item = new MenuItem(wording.say(asked ? "why.title" : "why.title.unasked"));
        item.setAccelerator(Accelerator.told("Shortcut+Shift+I", wording));
        item.setDisable(!asked);
        item.setOnAction(_ -> why.show.run());
        return item;
    }

    private Menu item(Choice choice) {
        var menu = new Menu(new FacetWords(wording).chosen(choice));
        menu.setMnemonicParsing(false);
        menu.getItems().setAll(choosing.items(choice, wording));
        return menu;
    }

    static List<Choice> choices(Teaser teaser) {
        var choices = new ArrayList<Choice>();
        choices.add(teaser.source()
                .map(name -> Choice.of(Facet.Kind.SOURCE, name))
                .orElse(Choice.without(Facet.Kind.SOURCE)));
        teaser.section().ifPresent(name -> choices.add(Choice.of(Facet.Kind.SECTION, name)));
        teaser.published().ifPresent(date -> {
            choices.add(Choice.of(Facet.Kind.YEAR, Step.YEAR.label(date.first())));
            if (date.precision() != Precision.YEAR)
                choices.add(Choice.of(Facet.Kind.MONTH, Step.MONTH.label(date.first())));
        });
        return choices;
    }
}
