package hemerotheque.ui;

import hemerotheque.ui.facets.FacetsView;
import hemerotheque.ui.facets.FacetsViewModel;
import hemerotheque.wording.Wording;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// The sidebar: what the archive holds, or what the answer can be refined by.
final class SidePane {

    private final Node library;
    private final FacetsView facets;
    private final ToggleButton holds;
    private final ToggleButton refines;
    private final BorderPane pane = new BorderPane();

    SidePane(Node library, FacetsView facets, FacetsViewModel model, Wording wording) {
        this.library = library;
        this.facets = facets;
        var group = new ToggleGroup();
        holds = tab(wording.say("side.library"), group);
        refines = tab(wording.say("side.refine"), group);
        var tabs = new HBox(holds, refines);
        tabs.getStyleClass().add("hm-side-tabs");
        pane.getStyleClass().add("hm-side");
        pane.setTop(tabs);
        pane.setCenter(new StackPane(library, facets.node()));
        group.selectedToggleProperty().subscribe((before, now) -> {
            if (now == null) group.selectToggle(before); // one of the two is always there
            boolean refining = refines.isSelected();
            library.setVisible(!refining);
            facets.node().setVisible(refining);
            model.watch(refining);
        });
        holds.setSelected(true);
        facets.node().setVisible(false);
    }

    private static ToggleButton tab(String words, ToggleGroup group) {
        var tab = new ToggleButton(words);
        tab.setToggleGroup(group);
        tab.setMaxWidth(Double.MAX_VALUE);
        tab.setMinWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(tab, Priority.ALWAYS);
        tab.getStyleClass().addAll("flat", "hm-side-tab");
        return tab;
    }

    void showFacets() {
        refines.setSelected(true);
        focus();
    }

    /// Shows the facets and gives them the keyboard; where they have it already, shows what the archive holds.
    void refine() {
        boolean leaves = refines.isSelected() && facets.node().isFocusWithin();
        (leaves ? holds : refines).setSelected(true);
        focus();
    }

    /// Gives the keyboard to what is shown.
    void focus() {
        if (refines.isSelected()) facets.focus();
        else library.requestFocus();
    }

    Region node() {
        return pane;
    }
}
