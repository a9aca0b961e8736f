package hemerotheque.ui.calendar;

import hemerotheque.model.DateRange;
import hemerotheque.search.Answer;
import hemerotheque.search.DayCounts;
import hemerotheque.search.Hit;
import hemerotheque.search.Match;
import hemerotheque.search.SearchRequest;
import hemerotheque.search.Sort;
import hemerotheque.search.Step;
import hemerotheque.search.TimelineRequest;
import hemerotheque.ui.common.Background;
import hemerotheque.ui.search.Question;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;

/// The days of what a question finds, one of them chosen. A newer wish makes the older one moot. To be used on the
/// screen's thread.
public final class CalendarViewModel {

    /// What is seen at once.
    public enum Mode {
        YEAR,
        MONTH,
        /// One day of every year.
        YEARLY
    }

    /// What an archive does for the calendar. From any thread but JavaFX's.
    ///
    /// @param onDayOfYear the part of an answer that was published on a day of whatever year
    public record Work(
            Function<SearchRequest, Answer> search, BiFunction<MonthDay, SearchRequest, Answer> onDayOfYear) {}

    public sealed interface State {

        record Counting() implements State {}

        /// @param widened whether no article holds all the words, so that those which hold most of them are counted
        record Counted(DayCounts days, boolean widened) implements State {}

        record Failed(Exception reason) implements State {}
    }

    /// The articles of one day.
    ///
    /// @param total of them all
    /// @param hits the first of them by the hour, then by their source
    public record DayList(LocalDate day, long total, List<Hit> hits) {}

    /// Articles of a day that are listed at the most, chosen.
    static final int LISTED = 200;

    private static final Comparator<Hit> BY_HOUR = Comparator.comparing((Hit hit) -> hit.teaser()
                    .published()
                    .flatMap(date -> date.time())
                    .map(time -> time.toSecondOfDay())
                    .orElse(Integer.MAX_VALUE))
            .thenComparing(hit -> hit.teaser().source().orElse("\uffff"));

    private final Work work;
    private final Background background;
    private final Question question;
    private final LocalDate today;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(new State.Counting());
    private final ReadOnlyObjectWrapper<Mode> mode;
    private final ReadOnlyObjectWrapper<LocalDate> chosen;
    private final ReadOnlyObjectWrapper<Optional<DayList>> list = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Map<LocalDate, List<Hit>>> titles = new ReadOnlyObjectWrapper<>(Map.of());
    private final BooleanProperty numbered = new SimpleBooleanProperty();
    private final BooleanProperty listed = new SimpleBooleanProperty();
    private final AtomicInteger latestTitles = new AtomicInteger();
    private int latestList;

    /// @param question what is counted, as it stands
    public CalendarViewModel(Work work, Background background, Question question, Mode first, LocalDate today) {
        this.work = work;
        this.background = background;
        this.question = question;
        this.today = today;
        this.mode = new ReadOnlyObjectWrapper<>(first);
        this.chosen = new ReadOnlyObjectWrapper<>(today);
    }

    public Question question() {
        return question;
    }

    public ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Mode> mode() {
        return mode.getReadOnlyProperty();
    }

    /// The day that the keyboard is on; its year and month are those that are seen.
    public ReadOnlyObjectProperty<LocalDate> chosen() {
        return chosen.getReadOnlyProperty();
    }

    /// The articles of the day that is chosen, once they are there.
    public ReadOnlyObjectProperty<Optional<DayList>> list() {
        return list.getReadOnlyProperty();
    }

    /// The first articles of the days that are seen, by day; nothing before they are there.
    public ReadOnlyObjectProperty<Map<LocalDate, List<Hit>>> titles() {
        return titles.getReadOnlyProperty();
    }

    /// Whether each day of a year has its number in it.
    public BooleanProperty numbered() {
        return numbered;
    }

    /// Whether the figures stand in place of the days.
    public BooleanProperty listed() {
        return listed;
    }

    /// The counts, as far as they are there.
    public Optional<DayCounts> counts() {
        return state.get() instanceof State.Counted(var days, var _) ? Optional.of(days) : Optional.empty();
    }

    /// Counts, then goes to the newest day with an article, or where one day of every year is seen, to the newest like
    /// today.
    public void begin() {
        var counting = question.counted(TimelineRequest.of(Step.DAY));
        background.run(
                () -> work.search().apply(counting),
                answer -> answer.timeline()
                        .ifPresentOrElse(
                                timeline -> counted(new DayCounts(timeline), answer.widened()),
                                () -> counted(DayCounts.NONE, false)),
                reason -> state.set(new State.Failed(reason)));
    }

    private void counted(DayCounts days, boolean widened) {
        state.set(new State.Counted(days, widened));
        var yearly = days.yearly(MonthDay.from(today)).stream().findFirst();
        go((mode.get() == Mode.YEARLY ? yearly : days.newest()).orElse(today));
    }

    public void show(Mode other) {
        if (other == mode.get()) return;
        mode.set(other);
        findTitles();
    }

    /// Goes so many days on, or months, or years; back where they are below 0.
    public void move(Period period) {
        go(chosen.get().plus(period));
    }

    /// Chooses `day`; within the days that an archive can hold.
    public void go(LocalDate day) {
        if (day.isBefore(DateRange.EARLIEST) || day.isAfter(DateRange.LATEST)) return;
        chosen.set(day);
        findList();
        findTitles();
    }

    /// The days that are seen at once.
    public List<LocalDate> seen() {
        var days = counts();
        if (days.isEmpty()) return List.of();
        return switch (mode.get()) {
            case YEAR -> List.copyOf(days.get().days(year()).keySet());
            case MONTH -> List.copyOf(days.get().days(month()).keySet());
            case YEARLY -> days.get().yearly(MonthDay.from(chosen.get()));
        };
    }

    public DateRange year() {
        return Step.YEAR.days(Step.YEAR.start(chosen.get()));
    }

    public DateRange month() {
        return Step.MONTH.days(Step.MONTH.start(chosen.get()));
    }

    private void findList() {
        int mine = ++latestList;
        var day = chosen.get();
        long total = counts().map(days -> days.on(day)).orElse(0L);
        if (total == 0) {
            list.set(counts().map(_ -> new DayList(day, 0, List.of())));
            return;
        }
        var request = request(day, LISTED);
        background.run(
                () -> work.onDayOfYear().apply(MonthDay.from(day), request),
                answer -> {
                    if (mine == latestList)
                        list.set(Optional.of(new DayList(
                                day,
                                total,
                                answer.hits().stream().sorted(BY_HOUR).toList())));
                },
                reason -> {
                    if (mine == latestList) state.set(new State.Failed(reason));
                });
    }

    /// Two a day of a month, three a year of a day.
    private void findTitles() {
        int mine = latestTitles.incrementAndGet();
        titles.set(Map.of());
        if (mode.get() == Mode.YEAR) return;
        var wanted = seen();
        int each = mode.get() == Mode.MONTH ? 2 : 3;
        background.run(
                () -> {
                    var found = new TreeMap<LocalDate, List<Hit>>();
                    for (var day : wanted) {
                        if (mine != latestTitles.get()) break;
                        var answer = work.onDayOfYear().apply(MonthDay.from(day), request(day, each));
                        found.put(day, answer.hits());
                    }
                    return found;
                },
                found -> {
                    if (mine == latestTitles.get()) titles.set(found);
                },
                reason -> {
                    if (mine == latestTitles.get()) state.set(new State.Failed(reason));
                });
    }

    /// The first articles of one day, as the counts have it: with all the words, or most of them where these were
    /// counted.
    private SearchRequest request(LocalDate day, int most) {
        boolean widened = state.get() instanceof State.Counted(var _, var wide) && wide;
        return SearchRequest.of(question.words())
                .filtered(question.filter().within(DateRange.day(day)))
                .matching(widened ? Match.MOST : Match.ALL)
                .sorted(Sort.NEWEST)
                .page(0, most);
    }

    /// Nobody waits any more for what was asked.
    public void dismiss() {
        latestList++;
        latestTitles.incrementAndGet();
    }
}
