package hemerotheque.ui.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hemerotheque.search.Completion;
import hemerotheque.search.Completion.Kind;
import hemerotheque.ui.common.Background;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class CompletionViewModelTest {

    private final ArrayDeque<Runnable> work = new ArrayDeque<>(); // done when we say so
    private final ArrayDeque<Runnable> delayed = new ArrayDeque<>();
    private final List<String> asked = new ArrayList<>();
    private final CompletionViewModel model = new CompletionViewModel(
            (question, caret) -> {
                asked.add(question);
                return List.of(word(question + "a", caret), word(question + "b", caret));
            },
            new Background(work::add, Runnable::run),
            (_, later) -> delayed.add(later));

    private static Completion word(String text, int to) {
        return new Completion(Kind.WORD, text, 0, to, OptionalLong.empty());
    }

    private List<String> offered() {
        return model.offered().get().stream().map(Completion::text).toList();
    }

    private void settle() {
        while (!delayed.isEmpty()) delayed.removeFirst().run();
        while (!work.isEmpty()) work.removeFirst().run();
    }

    @Test
    void keysThatFollowFastAskOnce() {
        for (var text : List.of("r", "re", "ref")) model.typed(text, text.length());
        settle();

        assertEquals(List.of("ref"), asked);
        assertEquals(List.of("refa", "refb"), offered());
    }

    @Test
    void whatWasAskedLastMakesTheOthersMoot() {
        model.open("re", 2);
        model.open("ref", 3);
        work.removeLast().run();
        work.removeFirst().run();

        assertEquals(List.of("refa", "refb"), offered());
    }

    @Test
    void theChoiceGoesRoundByWayOfNone() {
        model.open("re", 2);
        settle();
        var places = new ArrayList<Integer>();
        for (int i = 0; i < 4; i++) {
            places.add(model.chosen().get());
            model.move(1);
        }
        model.move(-1);
        model.move(-1);

        assertEquals(List.of(-1, 0, 1, -1), places);
        assertEquals(1, model.chosen().get());
    }

    @Test
    void whatIsTakenIsWrittenAndTheListGoes() {
        model.open("re", 2);
        settle();
        assertEquals(Optional.empty(), model.take());
        model.move(2);

        var taken = model.take().orElseThrow();

        assertEquals(new Edit("reb ", 4), model.edit(taken));
        assertEquals(List.of(), offered());
    }

    @Test
    void whatIsDismissedDoesNotComeBackByItself() {
        model.open("re", 2);
        model.dismiss();
        settle();

        assertEquals(List.of(), offered());
    }
}
