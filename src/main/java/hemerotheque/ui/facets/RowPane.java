package hemerotheque.ui.facets;

import hemerotheque.search.Narrowing.State;
import hemerotheque.wording.FacetWords;
import hemerotheque.wording.Figures;
import hemerotheque.wording.Wording;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// A value: whether it is chosen, its name, how many articles have it, and a bar for that.
final class RowPane extends Region {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass EXCLUDED = PseudoClass.getPseudoClass("excluded");

    private static final double GAP = 6;

    private final Wording wording;
    private final FacetWords words;
    private final Figures figures;
    private final FontIcon sign = new FontIcon(Feather.SQUARE);
    private final Label name = new Label();
    private final Label count = new Label();
    private final Region bar = new Region();
    private double share;

    RowPane(Wording wording) {
        this.wording = wording;
        this.words = new FacetWords(wording);
        this.figures = new Figures(wording);
        getStyleClass().add("hm-facet-row");
        name.setTextOverrun(OverrunStyle.ELLIPSIS);
        name.setMinWidth(0);
        count.getStyleClass().addAll("hm-secondary", "hm-small");
        count.setMinWidth(USE_PREF_SIZE);
        bar.getStyleClass().add("hm-facet-bar");
        getChildren().addAll(bar, sign, name, count);
    }

    void show(Group.Row row) {
        share = row.share();
        name.setText(words.value(row.choice()));
        boolean excluded = row.state() == State.EXCLUDED;
        count.setText(excluded ? wording.say("facets.excluded") : counted(row.articles()));
        bar.setVisible(!excluded);
        sign.setIconCode(
                switch (row.state()) {
                    case NEUTRAL -> Feather.SQUARE;
                    case CHOSEN -> Feather.CHECK_SQUARE;
                    case EXCLUDED -> Feather.SLASH;
                });
        pseudoClassStateChanged(CHOSEN, row.state() == State.CHOSEN);
        pseudoClassStateChanged(EXCLUDED, excluded);
        requestLayout();
    }

    private String counted(long articles) {
        return articles == 0 ? "" : figures.whole(articles);
    }

    /// « Le Monde, 812 articles, inclus ».
    String spoken(Group.Row row) {
        var name = words.value(row.choice());
        var state = wording.say("facets.state", row.state());
        return row.state() == State.EXCLUDED
                ? wording.say("facets.row.excluded", name, state)
                : wording.say("facets.row", name, figures.articles(row.articles()), state);
    }

    /// The whole name, where the row has no room for it.
    String name(Group.Row row) {
        return words.value(row.choice());
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0; // as wide as the panel, never wider
    }

    @Override
    protected void layoutChildren() {
        double left = snappedLeftInset();
        double width = getWidth() - left - snappedRightInset();
        double height = getHeight() - snappedTopInset() - snappedBottomInset();
        double thick = Math.max(2, Math.round(height / 10));
        double words = height - thick - 2;
        double icon = sign.prefWidth(-1);
        double iconHeight = sign.prefHeight(-1);
        double text = left + icon + GAP;
        double figure = count.prefWidth(-1);
        sign.relocate(left, snappedTopInset() + (words - iconHeight) / 2);
        place(name, text, width - icon - figure - 2 * GAP, words);
        place(count, left + width - figure, figure, words);
        double whole = width - icon - GAP;
        bar.resizeRelocate(text, snappedTopInset() + height - thick, share > 0 ? Math.max(2, whole * share) : 0, thick);
    }

    private void place(Label label, double x, double width, double height) {
        double own = label.prefHeight(-1);
        label.resizeRelocate(x, snappedTopInset() + (height - own) / 2, Math.max(0, width), own);
    }
}
