package hemerotheque.ui;

import hemerotheque.model.DateRange;
import hemerotheque.search.Contents;
import hemerotheque.search.ParsedQuery;
import hemerotheque.search.Query;
import hemerotheque.search.QueryParser;
import hemerotheque.search.SavedCount;
import hemerotheque.search.SavedSearch;
import hemerotheque.ui.browse.ArticleListViewModel;
import hemerotheque.ui.browse.LibraryViewModel;
import hemerotheque.ui.browse.TimelineViewModel;
import hemerotheque.ui.common.Background;
import hemerotheque.ui.common.Delay;
import hemerotheque.ui.history.HistoryViewModel;
import hemerotheque.ui.saved.SavedViewModel;
import hemerotheque.ui.saved.Visits;
import hemerotheque.ui.search.Choosing;
import hemerotheque.ui.search.CompletionViewModel;
import hemerotheque.ui.search.DaysViewModel;
import hemerotheque.ui.search.SearchViewModel;
import hemerotheque.ui.search.Values;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// The view models of the shell over one archive.
///
/// @param reader of what stands in the search field
record Models(
        SearchViewModel search,
        DaysViewModel days,
        ArticleListViewModel list,
        TimelineViewModel timeline,
        LibraryViewModel library,
        Choosing choosing,
        SavedViewModel saved,
        HistoryViewModel history,
        CompletionViewModel completion,
        Function<String, ParsedQuery> reader) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    /// @param today what « hier » is counted from
    static Models over(Desk desk, Background background, Delay delay, LocalDate today) {
        var search = new SearchViewModel(desk.search(), background, delay);
        var library = new LibraryViewModel(desk.contents(), background);
        var saved = new SavedViewModel(desk.saved(), background);
        Visits.note(search, saved);
        saved.searches().subscribe((before, now) -> {
            boolean concerned = search.question().words().contains(":"); // its names may mean something else now
            if (concerned && !searches(before).equals(searches(now))) search.again();
        });
        library.contents().subscribe(contents -> search.extend(contents.flatMap(Contents::days)));
        Function<String, ParsedQuery> reader = new QueryParser(today, saved::named)::parse;
        var history = new HistoryViewModel(desk.history(), background);
        search.tellAsked(question -> history.note(question.written(reader)));
        var days = new DaysViewModel(search, text -> days(text, reader), DAY::format);
        return new Models(
                search,
                days,
                new ArticleListViewModel(search, desk.search(), desk.unfold(), background),
                new TimelineViewModel(search),
                library,
                new Choosing(search, new Values(reader)),
                saved,
                history,
                new CompletionViewModel(desk.completer(), background, delay),
                reader);
    }

    private static List<SavedSearch> searches(List<SavedCount> counted) {
        return counted.stream().map(count -> count.search().visitedAt(0)).toList();
    }

    /// The days that `text` means in a question; nothing where it means none.
    private static Optional<DateRange> days(String text, Function<String, ParsedQuery> reader) {
        var parsed = reader.apply("date:\"" + text.replace('"', ' ') + "\"");
        boolean read = parsed.warnings().isEmpty() && parsed.query() instanceof Query.Published;
        return read ? Optional.of(((Query.Published) parsed.query()).days()) : Optional.empty();
    }

    /// Counts and asks again: the archive holds something else now.
    void refresh() {
        library.refresh();
        saved.refresh();
        search.again();
    }
}
