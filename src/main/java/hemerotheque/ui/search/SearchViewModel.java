package hemerotheque.ui.search;

import hemerotheque.model.ArticleId;
import hemerotheque.model.DateRange;
import hemerotheque.search.Answer;
import hemerotheque.search.Filter;
import hemerotheque.search.SearchRequest;
import hemerotheque.search.Sort;
import hemerotheque.search.Step;
import hemerotheque.search.Timeline;
import hemerotheque.search.TimelineRequest;
import hemerotheque.ui.common.Background;
import hemerotheque.ui.common.Delay;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// The question of the window and its answer. On the JavaFX thread, but for the search itself.
///
/// Typing asks a moment after the last key, or not before it is searched for; everything else asks at once. Only the
/// answer to the latest question is shown; until it is there, or where there is none, the one before stays.
public final class SearchViewModel {

    /// Chosen: longer than the pause between two keys, shorter than patience.
    public static final Duration AFTER_LAST_KEY = Duration.ofMillis(250);

    /// Chosen: who has looked at an answer for so long has asked its question.
    public static final Duration STOOD = Duration.ofSeconds(5);

    /// What became of the latest question.
    public sealed interface State {
        Question question();

        record Searching(Question question) implements State {}

        record Answered(Found found) implements State {
            @Override
            public Question question() {
                return found.question();
            }
        }

        record Failed(Question question, Exception reason) implements State {}
    }

    private final Function<SearchRequest, Answer> searcher;
    private final Background background;
    private final Delay delay;
    private final Way way;

    private final StringProperty words = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<State> state =
            new ReadOnlyObjectWrapper<>(new State.Searching(Question.EVERYTHING));
    private final ReadOnlyObjectWrapper<Optional<Found>> shown = new ReadOnlyObjectWrapper<>(Optional.empty());

    private final ReadOnlyBooleanWrapper unasked = new ReadOnlyBooleanWrapper();

    private Question question = Question.EVERYTHING;
    private Optional<DateRange> extent = Optional.empty();
    private Drawing drawing = Drawing.PLAIN;
    private boolean folded;
    private boolean onEnter;
    private int latest;
    private boolean following;
    private Consumer<Question> asked = _ -> {};

    /// @param searcher from any thread but JavaFX's
    public SearchViewModel(Function<SearchRequest, Answer> searcher, Background background, Delay delay) {
        this.searcher = searcher;
        this.background = background;
        this.delay = delay;
        this.way = new Way(delay);
        words.subscribe((_, typed) -> typed(typed));
    }

    /// What stands in the search field; setting it is typing.
    public StringProperty words() {
        return words;
    }

    public ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    /// The last answer that there was: never emptied by a search that runs or fails.
    public ReadOnlyObjectProperty<Optional<Found>> shown() {
        return shown.getReadOnlyProperty();
    }

    /// The way that led here.
    public Way way() {
        return way;
    }

    public Question question() {
        return question;
    }

    /// Has `told` hear of what the reader has really asked: it stood for a while, or an article was opened from it.
    public void tellAsked(Consumer<Question> told) {
        asked = told;
    }

    /// Goes on from where `trail` led, and asks `asked`: its question, or one that was typed since.
    public void resume(Trail trail, Question asked) {
        way.follow(trail);
        if (asked.folding(folded).equals(trail.here().question().folding(folded))) run(asked);
        else go(asked, false);
    }

    /// The days that the archive spans, which the timeline spans too.
    public void extend(Optional<DateRange> days) {
        extent = days;
    }

    /// Whether the field holds what waits for [#search].
    public ReadOnlyBooleanProperty unasked() {
        return unasked.getReadOnlyProperty();
    }

    /// Has what is typed wait for [#search], or no longer: then what waits is asked.
    public void askOnEnter(boolean wanted) {
        onEnter = wanted;
        if (unasked.get() && !wanted) search();
    }

    private void typed(String text) {
        if (following) return;
        unasked.set(onEnter && !question.words().equals(text.strip()));
        if (onEnter) return;
        int mine = ++latest;
        delay.after(AFTER_LAST_KEY, () -> {
            if (mine == latest && !question.words().equals(text.strip())) go(question.asking(text), true);
        });
    }

    /// Asks what stands in the field, now.
    public void search() {
        go(question.asking(words.get()), false);
    }

    /// Asks `other`, and has the field show its words.
    public void ask(Question other) {
        go(other, false);
    }

    public void narrow(UnaryOperator<Filter> change) {
        ask(typedQuestion().filtered(change.apply(question.filter())));
    }

    public void sort(Sort order) {
        ask(typedQuestion().sorted(order));
    }

    /// Has near-duplicates stand behind one another in the list, or each on its own.
    public void fold(boolean wanted) {
        if (wanted == folded) return;
        folded = wanted;
        again();
    }

    public Drawing drawing() {
        return drawing;
    }

    /// Has the timeline drawn otherwise.
    public void draw(Drawing wanted) {
        if (wanted.equals(drawing)) return;
        drawing = wanted;
        again();
    }

    /// Asks for `days` and has the timeline span just these, with the bars that fit them.
    public void zoom(DateRange days) {
        drawing = drawing.by(Optional.empty());
        ask(typedQuestion().zoomed(days));
    }

    public void clear() {
        ask(Question.EVERYTHING);
    }

    /// Asks the same again: the archive holds something else now, or the last search failed.
    public void again() {
        run(question);
    }

    /// Notes, before it is shown, that the reader opens the article at `place` of the list, to come back to it.
    public void open(ArticleId article, int place) {
        way.open(article, place);
        asked.accept(question);
    }

    public void back() {
        walk(way.back());
    }

    public void forward() {
        walk(way.forward());
    }

    /// The present question with what stands in the field, searched already or not.
    public Question typedQuestion() {
        return question.asking(words.get());
    }

    /// Asks again where another question was asked; another article of the same answer is shown by whoever shows them.
    private void walk(Question led) {
        if (led.folding(folded).equals(question)) way.tell();
        else run(led);
    }

    private void go(Question next, boolean typing) {
        way.visit(next.folding(folded), typing);
        run(next);
    }

    private void run(Question asked) {
        var next = asked.folding(folded);
        question = next;
        following = true;
        if (!words.get().strip().equals(next.words())) words.set(next.words());
        following = false;
        unasked.set(false);
        way.tell();
        int mine = ++latest;
        state.set(new State.Searching(next));
        var known = extent;
        var wanted = drawing;
        boolean looked = way.opened().isPresent();
        background.run(
                () -> find(next, looked, known, wanted),
                found -> settle(mine, new State.Answered(found)),
                error -> settle(mine, new State.Failed(next, error)));
    }

    private void settle(int mine, State outcome) {
        if (mine != latest) return;
        state.set(outcome);
        if (!(outcome instanceof State.Answered(var found))) return;
        shown.set(Optional.of(found));
        delay.after(STOOD, () -> {
            if (mine == latest) asked.accept(found.question());
        });
    }

    /// @param looked whether the answer was looked at before
    private Found find(Question asked, boolean looked, Optional<DateRange> known, Drawing wanted) {
        var axis = asked.zoom().or(() -> known).map(days -> Axis.over(days, wanted.step()));
        var step = axis.map(Axis::step).or(wanted::step).orElse(Step.YEAR);
        var timeline = new TimelineRequest(step, wanted.layered(), true);
        var answer = searcher.apply(looked ? asked.again(timeline) : asked.whole(timeline));
        var around = asked.filter().days().flatMap(_ -> around(asked, timeline));
        var bars = around.or(answer::timeline);
        var whole = axis.map(days -> answer.timeline().map(days::holding).orElse(days))
                .or(() -> bars.flatMap(Axis::of));
        return new Found(asked, answer, whole, around);
    }

    private Optional<Timeline> around(Question asked, TimelineRequest timeline) {
        return searcher.apply(asked.anyDay().counted(timeline)).timeline();
    }
}
