package hemerotheque.ui.folders;

import hemerotheque.search.Folder;
import hemerotheque.ui.common.Dot;
import hemerotheque.wording.Figures;
import hemerotheque.wording.Wording;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// A folder with its mark where the articles are in it, or the new one that a name would make.
final class LineCell extends ListCell<Line> {

    private final Wording wording;
    private final Figures figures;
    private final FontIcon icon = new FontIcon(Feather.CHECK);
    private final StackPane mark = new StackPane(icon);
    private final Region dot = new Region();
    private final Label name = new Label();
    private final Label count = new Label();
    private final HBox line = new HBox(mark, dot, name, count);

    LineCell(Wording wording) {
        this.wording = wording;
        this.figures = new Figures(wording);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setPrefWidth(0);
        getStyleClass().add("hm-filing-line");
        mark.getStyleClass().add("hm-filing-mark");
        name.setMaxWidth(Double.MAX_VALUE);
        name.setMinWidth(0);
        name.setTextOverrun(OverrunStyle.ELLIPSIS);
        count.setMinWidth(Region.USE_PREF_SIZE);
        count.getStyleClass().addAll("hm-secondary", "hm-small");
        for (var part : List.of(dot, count)) part.managedProperty().bind(part.visibleProperty());
        HBox.setHgrow(name, Priority.ALWAYS);
        line.getStyleClass().add("hm-filing-parts");
        line.setAlignment(Pos.CENTER_LEFT);
    }

    @Override
    protected void updateItem(Line item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        switch (item) {
            case Line.Known(var folder, var articles, var share) -> show(folder, articles, share);
            case Line.Fresh(var fresh) -> {
                icon.setIconCode(Feather.PLUS);
                icon.setVisible(true);
                dot.setVisible(false);
                count.setVisible(false);
                name.setText(wording.say("folders.file.fresh", fresh));
                setAccessibleText(name.getText());
            }
        }
        setGraphic(line);
    }

    private void show(Folder folder, long articles, Line.Share share) {
        icon.setIconCode(share == Line.Share.SOME ? Feather.MINUS : Feather.CHECK);
        icon.setVisible(share != Line.Share.NONE);
        Dot.colour(dot, folder.colour());
        dot.setVisible(true);
        count.setVisible(true);
        name.setText(folder.name());
        count.setText(figures.whole(articles));
        setAccessibleText(wording.say(
                "folders.file.spoken", folder.name(), figures.articles(articles), wording.say("folders.share", share)));
    }
}
