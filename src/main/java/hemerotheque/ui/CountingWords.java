package hemerotheque.ui;

import hemerotheque.search.ConcordanceOrder;
import hemerotheque.search.ConcordanceRequest;
import hemerotheque.ui.common.Look;
import hemerotheque.ui.corpus.CollocatesView;
import hemerotheque.ui.corpus.CollocatesViewModel;
import hemerotheque.ui.corpus.ConcordanceViewModel;
import hemerotheque.ui.corpus.CorpusWork;
import hemerotheque.ui.corpus.FrequencyViewModel;
import hemerotheque.ui.search.Question;
import java.util.function.BiConsumer;

/// Shows the words of the articles that are searched: in their places, and how often over time.
record CountingWords(Workshop workshop, Dialogs dialogs, Present present, Look look) implements Commands.Words {

    @Override
    public void showConcordance() {
        present.inRoom(shown -> showConcordance(asked(shown).words()));
    }

    private void showConcordance(String words) {
        count((shown, corpus) -> {
            var model = new ConcordanceViewModel(corpus, workshop.reading(), request(shown, words));
            dialogs.concordance(
                    model,
                    look.scale(),
                    occurrence -> {
                        dialogs.close();
                        shown.open(occurrence, model.request().words());
                    },
                    () -> {
                        model.dismiss();
                        showCollocates(model.request().words());
                    });
            model.ask(words);
        });
    }

    /// `words`, narrowed as the present question is.
    private static ConcordanceRequest request(Room shown, String words) {
        return new ConcordanceRequest(
                words, asked(shown).filter(), ConcordanceOrder.OLDEST, ConcordanceRequest.CONTEXT);
    }

    @Override
    public void showCollocates() {
        present.inRoom(shown -> showCollocates(asked(shown).words()));
    }

    private void showCollocates(String words) {
        count((shown, corpus) -> {
            var reader = shown.models().reader();
            var model = new CollocatesViewModel(corpus, workshop.reading(), reader, request(shown, words));
            var ways = new CollocatesView.Ways(
                    both -> {
                        model.dismiss();
                        showConcordance(both);
                    },
                    () -> {
                        model.dismiss();
                        showConcordance(model.words());
                    },
                    dialogs::close);
            dialogs.collocates(model, look.scale(), ways);
            model.ask(words);
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
