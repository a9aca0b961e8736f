package hemerotheque.ui.calendar;

import hemerotheque.model.DateRange;
import hemerotheque.search.DayCounts;
import hemerotheque.search.Hit;
import hemerotheque.search.Shades;
import hemerotheque.ui.calendar.CalendarViewModel.DayList;
import hemerotheque.ui.calendar.CalendarViewModel.State;
import hemerotheque.ui.common.Faults;
import hemerotheque.ui.common.Periods;
import hemerotheque.ui.search.Question;
import hemerotheque.ui.search.Verb;
import hemerotheque.wording.Dates;
import hemerotheque.wording.Figures;
import hemerotheque.wording.Wording;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.MenuItem;
import javafx.scene.input.MouseEvent;

/// What the calendar says of days and of the question.
final class DayWords {

    private final Wording wording;
    private final Figures figures;
    private final Dates dates;

    DayWords(Wording wording) {
        this.wording = wording;
        this.figures = new Figures(wording);
        this.dates = new Dates(wording);
    }

    /// What can be done with a day, as items of a menu.
    List<MenuItem> verbs(LocalDate day, Consumer<Verb> done) {
        return Verb.items(wording, dates.plain(day), done);
    }

    /// What a click does with the day that it chooses; nothing where it only chooses.
    static Optional<Verb> verb(MouseEvent click) {
        return Optional.of(Verb.of(click)).filter(verb -> verb != Verb.ADD);
    }

    /// « vendredi 17 janvier 2020 : 24 articles ».
    String spoken(LocalDate day, DayCounts counts) {
        return wording.say("calendar.day.spoken", dates.full(day), figures.articles(counts.on(day)));
    }

    /// « Vendredi 17 janvier 2020 — 24 articles (6 sources) »: sources where all articles are listed.
    String title(DayList list) {
        long sources = list.hits().stream()
                .flatMap(hit -> hit.teaser().source().stream())
                .distinct()
                .count();
        var day = sentence(dates.full(list.day()));
        var articles = figures.articles(list.total());
        return sources > 0 && list.hits().size() == list.total()
                ? wording.say("calendar.day.sources", day, articles, sources)
                : wording.say("calendar.day.title", day, articles);
    }

    /// « Requête : réforme retraites · déc. 2019 – mars 2020 · Le Monde », « Toute l’archive ».
    String question(Question question) {
        var parts = new ArrayList<String>();
        if (!question.words().isBlank()) parts.add(question.words());
        var filter = question.filter();
        filter.days().map(new Periods(wording)::brief).ifPresent(parts::add);
        if (filter.undated()) parts.add(wording.say("search.chip.undated"));
        parts.addAll(filter.sources());
        if (filter.unsourced()) parts.add(wording.say("source.unknown"));
        filter.section().ifPresent(parts::add);
        return parts.isEmpty()
                ? wording.say("calendar.everything")
                : wording.say("calendar.question", String.join(" · ", parts));
    }

    /// What the days seen add up to, and what is counted apart.
    String sum(State state, DateRange seen) {
        return switch (state) {
            case State.Counting _ -> wording.say("corpus.counting");
            case State.Failed(var reason) -> {
                yield Faults.of(reason, wording).line();
            }
            case State.Counted(var days, var widened) -> {
                var parts = new ArrayList<>(List.of(figures.articles(days.within(seen))));
                if (days.apart(seen) > 0) parts.add(wording.say("calendar.apart", days.apart(seen)));
                if (widened) parts.add(wording.say("search.widened"));
                yield String.join(" · ", parts);
            }
        };
    }

    /// The same for one day of every year.
    String sum(State state, MonthDay day) {
        if (!(state instanceof State.Counted(var days, var _))) return sum(state, DateRange.day(day.atYear(2000)));
        var parts = new ArrayList<>(List.of(wording.say(
                "calendar.yearly.sum",
                figures.articles(days.on(day)),
                days.yearly(day).size())));
        if (days.apart(day.getMonth()) > 0) parts.add(wording.say("calendar.apart.month", days.apart(day.getMonth())));
        return String.join(" · ", parts);
    }

    /// « 5–14 », « 40 et plus »; « 0 » for no shade.
    String range(Shades shades, int shade) {
        if (shade == 0) return figures.whole(0);
        var least = figures.whole(shades.least().get(shade - 1));
        if (shade == shades.least().size() && shade > 1) return least + "+";
        long last = shades.last(shade);
        return last == shades.least().get(shade - 1) ? least : least + "–" + figures.whole(last);
    }

    /// « 11 h 42 »; empty where the hour is not known.
    String hour(Hit hit) {
        return hit.teaser()
                .published()
                .flatMap(date -> date.time())
                .map(dates::time)
                .orElse("");
    }

    String source(Hit hit) {
        return hit.teaser().source().orElseGet(() -> wording.say("source.unknown"));
    }

    static String sentence(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
