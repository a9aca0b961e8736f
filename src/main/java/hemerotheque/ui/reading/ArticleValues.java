package hemerotheque.ui.reading;

import hemerotheque.model.Article;
import hemerotheque.model.Author;
import hemerotheque.model.Source;
import hemerotheque.search.Choice;
import hemerotheque.search.Facet;
import hemerotheque.ui.reading.ArticlePage.Line;
import hemerotheque.ui.search.Choosing;
import hemerotheque.ui.search.Verb;
import hemerotheque.wording.FacetWords;
import hemerotheque.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import jfx.incubator.scene.control.richtext.RichTextArea;
import jfx.incubator.scene.control.richtext.TextPos;

/// Source, section, authors and tags of the article that is read. Above it a click on a name adds it to the question,
/// with Ctrl it replaces, with Alt it excludes; the menu of the text has all of them.
final class ArticleValues {

    /// A name on the page, from its first letter to behind its last.
    private record Target(int paragraph, int start, int end, Choice choice) {}

    private final RichTextArea area;
    private final Choosing choosing;
    private final Wording wording;
    private List<Choice> choices = List.of();
    private List<Target> targets = List.of();

    ArticleValues(RichTextArea area, Choosing choosing, Wording wording) {
        this.area = area;
        this.choosing = choosing;
        this.wording = wording;
        area.addEventFilter(MouseEvent.MOUSE_MOVED, this::point);
        area.addEventFilter(MouseEvent.MOUSE_CLICKED, this::click);
    }

    void show(Article article, ArticlePage page) {
        choices = choices(article);
        var found = new ArrayList<Target>();
        for (int i = 0; i < page.pieces().size(); i++)
            if (page.pieces().get(i) instanceof Line line) found.addAll(targets(i, line));
        targets = List.copyOf(found);
    }

    private static List<Choice> choices(Article article) {
        return Stream.of(
                        article.source().map(Source::name).map(name -> Choice.of(Facet.Kind.SOURCE, name)).stream(),
                        article.section().map(name -> Choice.of(Facet.Kind.SECTION, name)).stream(),
                        article.authors().stream().map(Author::name).map(name -> Choice.of(Facet.Kind.AUTHOR, name)),
                        article.tags().stream().map(name -> Choice.of(Facet.Kind.TAG, name)))
                .flatMap(one -> one)
                .distinct()
                .toList();
    }

    private List<Target> targets(int paragraph, Line line) {
        return switch (line.role()) {
            case IMPRINT -> targets(paragraph, line.text(), true, List.of(Facet.Kind.SOURCE, Facet.Kind.SECTION));
            case BYLINE -> targets(paragraph, line.text(), false, List.of(Facet.Kind.AUTHOR));
            default -> List.of();
        };
    }

    /// Each name where it stands behind the one before.
    private List<Target> targets(int paragraph, String text, boolean capitals, List<Facet.Kind> kinds) {
        var shown = Displayed.of(text).text();
        var found = new ArrayList<Target>();
        int from = 0;
        for (var choice : choices) {
            if (!kinds.contains(choice.kind())) continue;
            var name = choice.value().orElseThrow();
            var written = Displayed.of(capitals ? name.toUpperCase(wording.locale()) : name)
                    .text();
            int at = shown.indexOf(written, from);
            if (at < 0) continue;
            from = at + written.length();
            found.add(new Target(paragraph, at, from, choice));
        }
        return found;
    }

    /// The name at a place of the text.
    Optional<Choice> at(TextPos place) {
        return targets.stream()
                .filter(target -> target.paragraph == place.index()
                        && place.offset() >= target.start
                        && place.offset() < target.end)
                .map(Target::choice)
                .findFirst();
    }

    private Optional<Choice> at(MouseEvent mouse) {
        for (var node = mouse.getTarget() instanceof Node at ? at : null; node != null; node = node.getParent())
            if (node instanceof PictureBox) return Optional.empty(); // which has clicks of its own
        return Optional.ofNullable(area.getTextPosition(mouse.getScreenX(), mouse.getScreenY()))
                .flatMap(this::at);
    }

    private void point(MouseEvent move) {
        if (move.getTarget() instanceof Node node) node.setCursor(at(move).isPresent() ? Cursor.HAND : null);
    }

    private void click(MouseEvent click) {
        if (click.getButton() != MouseButton.PRIMARY || !click.isStillSincePress() || click.getClickCount() > 1) return;
        at(click).ifPresent(choice -> {
            choosing.press(choice, Verb.of(click));
            click.consume();
        });
    }

    /// A menu for each of them.
    List<MenuItem> menus() {
        return choices.stream().map(this::menu).toList();
    }

    private MenuItem menu(Choice choice) {
        var menu = new Menu(new FacetWords(wording).chosen(choice));
        menu.setMnemonicParsing(false);
        menu.getItems().setAll(choosing.items(choice, wording));
        return menu;
    }
}
