package hemerotheque.ui;

import hemerotheque.archive.Separation;
import hemerotheque.model.ArticleId;
import hemerotheque.model.ArticleVersion;
import hemerotheque.ui.common.Faults;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;

/// Takes captures from their articles and puts them back, maybe after an import that runs, and says how it went.
record Separating(Workshop workshop, Dialogs dialogs, Present present) {

    void separate(ArticleVersion version) {
        changed(
                separation -> () -> separation.separate(version.article(), version.id()),
                "frame.status.separated",
                "frame.status.unseparated");
    }

    void reunite(ArticleId id) {
        changed(separation -> () -> separation.reunite(id), "frame.status.reunited", "frame.status.unreunited");
    }

    private void changed(Function<Separation, Callable<Optional<ArticleId>>> change, String done, String refused) {
        present.open()
                .map(open -> open.archive().separation())
                .ifPresent(separation -> workshop.aside()
                        .run(change.apply(separation), article -> tell(article, done, refused), this::tell));
    }

    private void tell(Optional<ArticleId> article, String done, String refused) {
        var wording = dialogs.wording();
        present.tell(article.map(id -> wording.say(done, id.toString())).orElseGet(() -> wording.say(refused)));
        present.inRoom(Room::refresh);
    }

    private void tell(Exception reason) {
        present.tell(Faults.of(reason, dialogs.wording()).line());
        present.inRoom(Room::refresh);
    }
}
