package hemerotheque.ui.reading;

import hemerotheque.model.ArchivedArticle;
import hemerotheque.model.Capture;
import hemerotheque.ui.reading.ReaderViewModel.Saved;
import hemerotheque.wording.Wording;
import java.util.Optional;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.stage.FileChooser;

/// What the reader takes from the open article: its text, its address, its original page; told in the bar above it.
record Taken(ReaderViewModel model, ArticleArea area, ReaderBar bar, Wording wording) {

    void offer() {
        bar.copyText.setOnAction(_ -> copyText());
        bar.copyAddress.setOnAction(_ -> address().ifPresent(this::copy));
        bar.saveOriginal.setOnAction(_ -> model.article().ifPresent(this::saveOriginal));
        model.saved().subscribe(this::tell);
    }

    void copyText() {
        area.copy();
        bar.tell(wording.say("reading.copied.text"));
    }

    Optional<String> address() {
        return model.article().flatMap(article -> article.captures().getFirst().address());
    }

    private void copy(String address) {
        var content = new ClipboardContent();
        content.putString(address);
        Clipboard.getSystemClipboard().setContent(content);
        bar.tell(wording.say("reading.copied.address"));
    }

    private void saveOriginal(ArchivedArticle article) {
        var chooser = new FileChooser();
        chooser.setTitle(wording.say("reading.save.title"));
        chooser.setInitialFileName(fileName(article.captures().getFirst()));
        Optional.ofNullable(chooser.showSaveDialog(bar.node().getScene().getWindow()))
                .ifPresent(file -> model.saveOriginal(file.toPath()));
    }

    /// The last part of the name that the page came under.
    private static String fileName(Capture capture) {
        var origin = capture.origin();
        var name =
                origin.entry().orElse(origin.file()).replaceAll("[?#].*$", "").replaceAll("[/\\\\]+$", "");
        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    }

    private void tell(Saved saved) {
        bar.tell(
                switch (saved) {
                    case Saved.Nothing _ -> "";
                    case Saved.Written(var file) -> wording.say("reading.saved", file.getFileName());
                    case Saved.Failed(var file, var reason) ->
                        wording.say("reading.save.failed", file.getFileName(), reason.getMessage());
                });
    }
}
