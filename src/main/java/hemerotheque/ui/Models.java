package hemerotheque.ui;

import hemerotheque.model.DateRange;
import hemerotheque.search.Contents;
import hemerotheque.search.DayExpression;
import hemerotheque.search.ParsedQuery;
import hemerotheque.search.QueryParser;
import hemerotheque.search.SavedCount;
import hemerotheque.search.SavedSearch;
import hemerotheque.search.SearchRequest;
import hemerotheque.ui.browse.ArticleListViewModel;
import hemerotheque.ui.browse.LibraryViewModel;
import hemerotheque.ui.browse.OnThisDay;
import hemerotheque.ui.browse.TimelineExport;
import hemerotheque.ui.browse.TimelineViewModel;
import hemerotheque.ui.common.Background;
import hemerotheque.ui.common.Delay;
import hemerotheque.ui.facets.FacetsViewModel;
import hemerotheque.ui.folders.FoldersViewModel;
import hemerotheque.ui.history.HistoryViewModel;
import hemerotheque.ui.notes.NotesViewModel;
import hemerotheque.ui.saved.SavedViewModel;
import hemerotheque.ui.saved.Visits;
import hemerotheque.ui.search.Choosing;
import hemerotheque.ui.search.CompletionViewModel;
import hemerotheque.ui.search.DayVerbs;
import hemerotheque.ui.search.DaysViewModel;
import hemerotheque.ui.search.SearchViewModel;
import hemerotheque.ui.search.Values;
import hemerotheque.ui.states.StatesViewModel;
import hemerotheque.wording.FacetWords;
import java.time.LocalDate;
import java.time.MonthDay;
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
        TimelineExport export,
        LibraryViewModel library,
        Choosing choosing,
        DayVerbs dayVerbs,
        FacetsViewModel facets,
        SavedViewModel saved,
        StatesViewModel states,
        FoldersViewModel folders,
        NotesViewModel notes,
        HistoryViewModel history,
        CompletionViewModel completion,
        Function<String, ParsedQuery> reader) {

    /// @param today what « hier » is counted from
    /// @param words names values
    static Models over(Desk desk, Background background, Delay delay, LocalDate today, FacetWords words) {
        var search = new SearchViewModel(desk.search(), background, delay);
        var library = new LibraryViewModel(desk.contents(), () -> onThisDay(desk, today), background);
        var saved = new SavedViewModel(desk.saved(), background);
        var folders = new FoldersViewModel(desk.folders(), background);
        var known = folders.folders();
        var reader = new LastRead(
                asked -> new QueryParser(today, () -> span(library), saved::named, known::get).parse(asked));
        library.contents().subscribe(_ -> reader.forget());
        saved.searches().subscribe(_ -> reader.forget());
        Visits.note(search, saved);
        saved.searches().subscribe((before, now) -> {
            boolean concerned = search.question().words().contains(":"); // its names may mean something else now
            if (concerned && !searches(before).equals(searches(now))) search.again();
        });
        known.subscribe((before, now) -> {
            if (before.all().equals(now.all())) return;
            reader.forget();
            if (search.question().words().contains(":")) search.again();
        });
        var states = new StatesViewModel(desk.states(), background, delay);
        var notes = new NotesViewModel(desk.notes(), background);
        library.contents().subscribe(contents -> search.extend(contents.flatMap(Contents::days)));
        var history = new HistoryViewModel(desk.history(), background);
        search.tellAsked(question -> history.note(question.written(reader)));
        var choosing = new Choosing(search, new Values(reader));
        var days = new DaysViewModel(search, new DayExpression(today));
        var verbs = new DayVerbs(search, reader);
        var timeline = new TimelineViewModel(search, verbs);
        var facets = new FacetsViewModel(choosing, desk.facets(), background, words);
        Runnable noted = () -> {
            if (searches(saved.searches().get()).stream().anyMatch(Models::asksForNotes)) saved.refresh();
            facets.recount();
        };
        states.states().subscribe((before, now) -> {
            if (before.changes() != now.changes()) noted.run();
        });
        known.subscribe((before, now) -> {
            if (before.changes() != now.changes()) noted.run();
        });
        notes.notes().subscribe((before, now) -> {
            if (before.changes() != now.changes()) noted.run();
        });
        return new Models(
                search,
                days,
                new ArticleListViewModel(search, desk.search(), desk.unfold(), background),
                timeline,
                new TimelineExport(timeline, new TimelineFiles(), background),
                library,
                choosing,
                verbs,
                facets,
                saved,
                states,
                folders,
                notes,
                history,
                new CompletionViewModel(desk.completer(), background, delay),
                reader);
    }

    /// The days of the archive, as far as they are known.
    private static Optional<DateRange> span(LibraryViewModel library) {
        return library.contents().get().flatMap(Contents::days);
    }

    /// Perhaps: its count may be another once something is noted.
    private static boolean asksForNotes(SavedSearch search) {
        return search.words().contains(":");
    }

    private static List<SavedSearch> searches(List<SavedCount> counted) {
        return counted.stream().map(count -> count.search().visitedAt(0)).toList();
    }

    private static OnThisDay onThisDay(Desk desk, LocalDate today) {
        var day = MonthDay.from(today);
        var counting = SearchRequest.of("").page(0, 0);
        return new OnThisDay(day, desk.onDayOfYear().apply(day, counting).total());
    }

    /// Counts and asks again: the archive holds something else now.
    void refresh() {
        library.refresh();
        saved.refresh();
        states.refresh();
        folders.refresh();
        notes.refresh();
        search.again();
    }
}
