package hemerotheque.ui;

import hemerotheque.search.ConcordanceOrder;
import hemerotheque.search.ConcordanceRequest;
import hemerotheque.ui.common.Look;
import hemerotheque.ui.corpus.ConcordanceViewModel;
import hemerotheque.ui.corpus.CorpusWork;
import hemerotheque.ui.corpus.FrequencyViewModel;
import hemerotheque.ui.search.Question;
import java.util.function.BiConsumer;

/// Shows the words of the articles that are searched: in their places, and how often over time.
record CountingWords(Workshop workshop, Dialogs dialogs, Present present, Look look) implements Commands.Words {

    @Override
    public void showConcordance() {
        count((shown, corpus) -> {
            var asked = asked(shown);
            var first = new ConcordanceRequest(
                    asked.words(), asked.filter(), ConcordanceOrder.OLDEST, ConcordanceRequest.CONTEXT);
            var model = new ConcordanceViewModel(corpus, workshop.reading(), first);
            dialogs.concordance(model, look.scale(), occurrence -> {
                dialogs.close();
                shown.open(occurrence, model.request().words());
            });
            model.ask(asked.words());
        });
    }

    @Override
    public void showFrequency() {
        count((shown, corpus) -> {
            var asked = asked(shown);
            var model = new FrequencyViewModel(corpus, workshop.reading(), asked.words(), asked.filter());
            dialogs.frequency(model, look.scale());
            model.ask(asked.words());
        });
    }

    /// The question with its sources apart from its words, so that words are counted against those sources.
    private static Question asked(Room shown) {
        var models = shown.models();
        return models.choosing().values().apart(models.search().typedQuestion());
    }

    private void count(BiConsumer<Room, CorpusWork> shown) {
        present.open()
                .ifPresent(open -> present.inRoom(room -> shown.accept(room, CorpusOfArchive.of(open.archive()))));
    }
}
