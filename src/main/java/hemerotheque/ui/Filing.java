package hemerotheque.ui;

import hemerotheque.model.ArticleId;
import hemerotheque.search.Folder;
import hemerotheque.search.GivenNames;
import hemerotheque.ui.common.Faults;
import hemerotheque.ui.common.Outcome;
import hemerotheque.ui.folders.Filed;
import hemerotheque.ui.folders.FiledWords;
import hemerotheque.ui.folders.FilingView;
import hemerotheque.ui.folders.FolderView;
import hemerotheque.wording.Figures;
import java.util.List;
import java.util.Optional;

/// Files articles in folders, makes folders, changes them, takes them away and puts them back.
record Filing(Dialogs dialogs, Present present) implements Commands.Folders {

    @Override
    public void file() {
        present.inRoom(shown -> shown.read()
                .ifPresent(article ->
                        file(shown, new FilingView.Subject(article.article().headline(), List.of(article.id())))));
    }

    @Override
    public void file(ArticleId article, String headline) {
        present.inRoom(shown -> file(shown, new FilingView.Subject(headline, List.of(article))));
    }

    @Override
    public void fileAll() {
        present.inRoom(shown -> shown.models()
                .list()
                .asked()
                .ifPresent(request -> shown.models()
                        .states()
                        .answering(
                                request,
                                articles -> {
                                    var many = new Figures(dialogs.wording()).articles(articles.size());
                                    file(shown, new FilingView.Subject(many, articles));
                                },
                                this::failed)));
    }

    private void file(Room shown, FilingView.Subject subject) {
        var ways = new FilingView.Ways(dialogs::close, filed -> told(shown, filed));
        dialogs.filing(new FilingView(shown.models().folders(), subject, dialogs.wording(), ways));
    }

    @Override
    public void drop(Folder folder, ArticleId article) {
        present.inRoom(shown -> shown.models()
                .folders()
                .file(folder, List.of(article), true, filed -> told(shown, filed), this::failed));
    }

    private void told(Room shown, Filed filed) {
        var sentence = new FiledWords(dialogs.wording()).told(filed);
        if (filed.articles().isEmpty()) shown.view().tell(sentence);
        else shown.view().tell(sentence, dialogs.wording().say("folders.undo"), () -> takeBack(shown, filed));
    }

    private void takeBack(Room shown, Filed filed) {
        shown.models()
                .folders()
                .file(
                        filed.folder(),
                        filed.articles(),
                        !filed.in(),
                        back -> present.tell(new FiledWords(dialogs.wording()).told(back)),
                        this::failed);
    }

    @Override
    public void addFolder() {
        present.inRoom(shown -> dialogs.folder(new FolderView(
                shown.models().folders(),
                Optional.empty(),
                dialogs.wording(),
                new FolderView.Ways(dialogs::close, () -> {}))));
    }

    @Override
    public void editFolder(Folder folder) {
        present.inRoom(shown -> {
            var ways = new FolderView.Ways(() -> left(shown, folder), () -> {
                dialogs.close();
                removeFolder(folder);
            });
            dialogs.folder(new FolderView(shown.models().folders(), Optional.of(folder), dialogs.wording(), ways));
        });
    }

    /// A question that names the folder goes on under its new name.
    private void left(Room shown, Folder before) {
        dialogs.close();
        var search = shown.models().search();
        shown.models().folders().folders().get().all().stream()
                .filter(folder -> folder.id() == before.id() && !folder.name().equals(before.name()))
                .findFirst()
                .ifPresent(folder -> {
                    var question = search.typedQuestion();
                    var words = GivenNames.FOLDERS.renamed(question.words(), before.name(), folder.name());
                    if (!words.equals(question.words())) search.ask(question.asking(words));
                });
    }

    @Override
    public void removeFolder(Folder folder) {
        present.inRoom(shown -> {
            var folders = shown.models().folders();
            var order = folders.folders().get().all();
            var wording = dialogs.wording();
            folders.remove(
                    folder,
                    removed -> shown.view()
                            .tell(
                                    wording.say("folders.removed", folder.name()),
                                    wording.say("saved.restore"),
                                    () -> folders.restore(removed, order, this::restored)),
                    this::failed);
        });
    }

    private void restored(Outcome outcome) {
        var wording = dialogs.wording();
        switch (outcome) {
            case Outcome.Done() -> present.tell(wording.say("folders.restored"));
            case Outcome.Taken(var name) -> present.tell(wording.say("folders.taken", name));
            case Outcome.Failed(var reason) -> failed(reason);
        }
    }

    private void failed(Exception reason) {
        present.tell(Faults.of(reason, dialogs.wording()).line());
    }
}
