package hemerotheque.ui.search;

import hemerotheque.model.DateRange;
import hemerotheque.search.Filter;
import hemerotheque.search.FilterText;
import hemerotheque.search.GivenNames;
import hemerotheque.search.Match;
import hemerotheque.search.Narrowing;
import hemerotheque.search.ParsedQuery;
import hemerotheque.search.QueryParser;
import hemerotheque.search.SearchRequest;
import hemerotheque.search.Sort;
import hemerotheque.search.TimelineRequest;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/// What the window asks of the archive. The list, the timeline and the chips all show this one value.
///
/// @param words as typed, without blanks at the ends
/// @param chosen the order that the reader chose; absent for the one that fits the words
/// @param zoom the days that the timeline spans, around those of the filter; absent for all of the archive
/// @param folded whether near-duplicates stand behind one another
/// @param match how many of the words an article must hold
public record Question(
        String words, Filter filter, Optional<Sort> chosen, Optional<DateRange> zoom, boolean folded, Match match) {

    /// Every article, the newest first.
    public static final Question EVERYTHING = new Question("", Filter.NONE, Optional.empty(), Optional.empty());

    /// Tells words from conditions, for which it does not matter what day it is.
    private static final QueryParser ANY_DAY = new QueryParser(LocalDate.EPOCH);
    /// What a further condition must not be taken into.
    private static final Pattern ALTERNATIVES = Pattern.compile("\\b(OU|OR)\\b|\\|");

    /// Hits that are fetched at once, chosen: some three screens of them. Each costs the reading of its article, for a
    /// few words of it.
    public static final int PAGE = 25;

    /// Pages that are fetched at first where the answer was looked at before, chosen: the article that was open may
    /// stand further down by now.
    private static final int AGAIN = 4;

    public Question {
        words = words.strip();
        zoom = zoom.filter(
                around -> filter.days().filter(days -> holds(around, days)).isPresent());
    }

    /// Every article with a row of its own.
    public Question(String words, Filter filter, Optional<Sort> chosen, Optional<DateRange> zoom) {
        this(words, filter, chosen, zoom, false, Match.AUTO);
    }

    public Question folding(boolean wanted) {
        return new Question(words, filter, chosen, zoom, wanted, match);
    }

    private static boolean holds(DateRange around, DateRange days) {
        return !days.first().isBefore(around.first()) && !days.last().isAfter(around.last());
    }

    /// With other words: as many of them as there are articles for.
    public Question asking(String other) {
        var matching = other.strip().equals(words) ? match : Match.AUTO;
        return new Question(other, filter, chosen, zoom, folded, matching);
    }

    public Question matching(Match other) {
        return new Question(words, filter, chosen, zoom, folded, other);
    }

    /// The same, its timeline around all days.
    public Question unzoomed() {
        return new Question(words, filter, chosen, Optional.empty(), folded, match);
    }

    public Question filtered(Filter other) {
        return new Question(words, other, chosen, zoom, folded, match);
    }

    public Question sorted(Sort other) {
        return new Question(words, filter, Optional.of(other), zoom, folded, match);
    }

    /// Asks for articles of `days`, and has the timeline span just these.
    public Question zoomed(DateRange days) {
        return new Question(words, filter.within(days), chosen, Optional.of(days), folded, match);
    }

    /// The same of any day, with or without date.
    public Question anyDay() {
        return new Question(words, filter.ofAnyDay(), chosen, Optional.empty(), folded, match);
    }

    /// Published on `day` of whatever year, as a condition of the words: a new part that must hold beside all of them.
    public Question onDayOfYear(MonthDay day) {
        var condition = "jour:%02d/%02d".formatted(day.getDayOfMonth(), day.getMonthValue());
        return asking(ALTERNATIVES.matcher(words).find() ? "(" + words + ") " + condition : words + " " + condition);
    }

    /// The chosen order where it makes sense: nothing is more relevant than another where no word is asked for.
    public Sort sort() {
        var fitting = isRanked() ? Sort.RELEVANCE : Sort.NEWEST;
        return chosen.filter(sort -> sort != Sort.RELEVANCE).orElse(fitting);
    }

    /// Whether an article can answer better than another: values of facets only narrow, folders among them, whatever
    /// folders there are.
    public boolean isRanked() {
        var conditions = Narrowing.of(ANY_DAY.parse(words), words).conditions();
        return conditions.stream().anyMatch(Question::ranks) || conditions.isEmpty() && !words.isBlank();
    }

    private static boolean ranks(Narrowing.Condition condition) {
        return condition instanceof Narrowing.Condition.Other(var _, var text)
                && text.filter(GivenNames.FOLDERS::areAllOf).isEmpty();
    }

    /// The question in one line, what narrows it among its words: as it can be kept.
    ///
    /// @param reader of its words
    public String written(Function<String, ParsedQuery> reader) {
        return FilterText.joined(words, reader.apply(words), filter);
    }

    public boolean isEverything() {
        return words.isBlank() && filter.isNone();
    }

    /// The part of the answer from `offset`, at most [#PAGE] hits, without facets or timeline.
    public SearchRequest page(int offset) {
        return new SearchRequest(words, filter, sort(), offset, PAGE, folded, false, Optional.empty()).matching(match);
    }

    /// The first page with its timeline.
    public SearchRequest whole(TimelineRequest timeline) {
        return page(0).withTimeline(timeline);
    }

    /// The same of an answer that was looked at before: the first pages.
    public SearchRequest again(TimelineRequest timeline) {
        return page(0).page(0, AGAIN * PAGE).withTimeline(timeline);
    }

    /// The timeline alone.
    public SearchRequest counted(TimelineRequest timeline) {
        return page(0).page(0, 0).withTimeline(timeline);
    }
}
