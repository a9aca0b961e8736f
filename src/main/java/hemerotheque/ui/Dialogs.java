package hemerotheque.ui;

import hemerotheque.model.ArticleId;
import hemerotheque.search.Facet;
import hemerotheque.search.Occurrence;
import hemerotheque.ui.calendar.CalendarView;
import hemerotheque.ui.calendar.CalendarViewModel;
import hemerotheque.ui.common.Choices;
import hemerotheque.ui.corpus.CollocatesView;
import hemerotheque.ui.corpus.CollocatesViewModel;
import hemerotheque.ui.corpus.ConcordanceView;
import hemerotheque.ui.corpus.ConcordanceViewModel;
import hemerotheque.ui.corpus.FrequencyView;
import hemerotheque.ui.corpus.FrequencyViewModel;
import hemerotheque.ui.dating.DatingView;
import hemerotheque.ui.facets.AllValuesView;
import hemerotheque.ui.facets.AllValuesViewModel;
import hemerotheque.ui.facets.FacetsViewModel;
import hemerotheque.ui.folders.FilingView;
import hemerotheque.ui.folders.FolderView;
import hemerotheque.ui.importing.EncodingView;
import hemerotheque.ui.importing.EncodingViewModel;
import hemerotheque.ui.importing.ImportView;
import hemerotheque.ui.importing.ImportViewModel;
import hemerotheque.ui.importing.ImportsView;
import hemerotheque.ui.importing.ImportsViewModel;
import hemerotheque.ui.importing.TrialView;
import hemerotheque.ui.importing.TrialViewModel;
import hemerotheque.ui.saved.SaveView;
import hemerotheque.ui.settings.SettingsView;
import hemerotheque.wording.NameOrder;
import hemerotheque.wording.Wording;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableDoubleValue;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// What is shown over the window, in the present language.
record Dialogs(Frame frame, Choices choices) {

    void settings() {
        Node view = new SettingsView(wording(), choices.settings().get(), chosen -> choices.change(_ -> chosen)).node();
        frame.dialog(HelpView.page("frame.settings.title", view, wording()), wording());
    }

    void keys() {
        frame.dialog(HelpView.keys(wording()), wording());
    }

    void syntax() {
        frame.dialog(HelpView.syntax(wording()), wording());
    }

    /// @param archive the folder of the archive that is shown
    void about(Optional<Path> archive) {
        var folder = archive.map(Path::toString).orElse("—");
        frame.dialog(HelpView.about(folder, wording()), wording());
    }

    void noSamples() {
        frame.dialog(HelpView.message("frame.sample.missing", wording()), wording());
    }

    /// @param reread asks with what encoding an article is to be read
    void importing(ImportViewModel model, Consumer<ArticleId> reread) {
        frame.dialog(importPane(model, reread));
    }

    /// @param importing imports the files that were tried
    void trying(TrialViewModel model, Consumer<List<Path>> importing) {
        var view = new TrialView(model, wording(), frame::closeDialog, importing);
        frame.dialog(boxed(view.node()), model::dismiss);
    }

    /// @param offered encodings, the first to begin with
    /// @param leave what comes after it
    void encoding(EncodingViewModel model, List<Charset> offered, Runnable leave) {
        frame.dialog(boxed(new EncodingView(model, offered, wording(), leave).node()));
    }

    void close() {
        frame.closeDialog();
    }

    /// Shows an import only if it takes a while, and not its end where all went well.
    void importingQuietly(ImportViewModel model, Consumer<ArticleId> reread) {
        var pane = importPane(model, reread);
        new QuietImport(() -> frame.dialog(pane), () -> frame.closeDialog(pane)).follow(model.state(), Workshop::later);
    }

    /// @param importing whether an import runs
    void imports(ImportsViewModel model, ObservableValue<Boolean> importing, ZoneId zone) {
        frame.dialog(boxed(new ImportsView(model, importing, wording(), zone, frame::closeDialog).node()));
    }

    /// @param open opens the article of an occurrence
    /// @param collocates shows the words near what is asked there
    void concordance(
            ConcordanceViewModel model, ObservableDoubleValue scale, Consumer<Occurrence> open, Runnable collocates) {
        var ways = new ConcordanceView.Ways(open, collocates, frame::closeDialog);
        var view = new ConcordanceView(model, wording(), scale, ways);
        frame.dialog(wide(view.node()), model::dismiss);
        view.focus();
    }

    void collocates(CollocatesViewModel model, ObservableDoubleValue scale, CollocatesView.Ways ways) {
        var view = new CollocatesView(model, wording(), scale, ways);
        frame.dialog(wide(view.node()), model::dismiss);
        view.focus();
    }

    /// @param wishes what is done with days and articles; each closes the dialog first
    void calendar(CalendarViewModel model, ObservableDoubleValue scale, CalendarView.Wishes wishes) {
        var view = new CalendarView(model, wording(), scale, wishes);
        frame.dialog(wide(view.node()), model::dismiss);
        view.focus();
    }

    void frequency(FrequencyViewModel model, ObservableDoubleValue scale) {
        var view = new FrequencyView(model, wording(), scale, frame::closeDialog);
        frame.dialog(wide(view.node()), model::dismiss);
        view.focus();
    }

    void values(FacetsViewModel facets, Facet.Kind kind, ObservableDoubleValue scale) {
        var model = new AllValuesViewModel(facets, kind, new NameOrder(wording().locale()));
        var view = new AllValuesView(model, wording(), scale, frame::closeDialog);
        var box = new StackPane(view.node());
        box.getStyleClass().add("hm-dialog-values");
        frame.dialog(box, model::dismiss);
        view.focus();
    }

    void saving(SaveView view) {
        frame.dialog(view.node());
        view.focus();
    }

    void dating(DatingView view) {
        frame.dialog(view.node());
        view.focus();
    }

    void folder(FolderView view) {
        frame.dialog(view.node());
        view.focus();
    }

    void filing(FilingView view) {
        frame.dialog(view.node());
        view.focus();
    }

    private Region importPane(ImportViewModel model, Consumer<ArticleId> reread) {
        return boxed(new ImportView(model, wording(), frame::closeDialog, reread).node());
    }

    private static Region wide(Node content) {
        var box = boxed(content);
        box.getStyleClass().add("hm-dialog-wide");
        return box;
    }

    private static Region boxed(Node content) {
        var box = new StackPane(content);
        box.getStyleClass().add("hm-dialog-import");
        return box;
    }

    /// Words in the present language.
    Wording wording() {
        return new Wording(choices.settings().get().language());
    }
}
