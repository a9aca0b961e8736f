package hemerotheque.ui;

import hemerotheque.model.DateRange;
import hemerotheque.search.Contents;
import hemerotheque.search.ParsedQuery;
import hemerotheque.search.Query;
import hemerotheque.search.QueryParser;
import hemerotheque.search.SearchRequest;
import hemerotheque.ui.browse.ArticleListViewModel;
import hemerotheque.ui.browse.LibraryViewModel;
import hemerotheque.ui.browse.OnThisDay;
import hemerotheque.ui.browse.TimelineExport;
import hemerotheque.ui.browse.TimelineViewModel;
import hemerotheque.ui.common.Background;
import hemerotheque.ui.common.Delay;
import hemerotheque.ui.facets.FacetsViewModel;
import hemerotheque.ui.search.Choosing;
import hemerotheque.ui.search.DaysViewModel;
import hemerotheque.ui.search.SearchViewModel;
import hemerotheque.ui.search.Values;
import hemerotheque.wording.FacetWords;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
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
        FacetsViewModel facets,
        Function<String, ParsedQuery> reader) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    /// @param today what « hier » is counted from
    /// @param words names values
    static Models over(Desk desk, Background background, Delay delay, LocalDate today, FacetWords words) {
        var search = new SearchViewModel(desk.search(), background, delay);
        var library = new LibraryViewModel(desk.contents(), () -> onThisDay(desk, today), background);
        library.contents().subscribe(contents -> search.extend(contents.flatMap(Contents::days)));
        Function<String, ParsedQuery> reader = asked -> new QueryParser(today, () -> span(library)).parse(asked);
        var choosing = new Choosing(search, new Values(reader));
        var days = new DaysViewModel(search, text -> days(text, reader), DAY::format);
        var timeline = new TimelineViewModel(search);
        return new Models(
                search,
                days,
                new ArticleListViewModel(search, desk.search(), desk.unfold(), background),
                timeline,
                new TimelineExport(timeline, new TimelineFiles(), background),
                library,
                choosing,
                new FacetsViewModel(choosing, desk.facets(), background, words),
                reader);
    }

    /// The days of the archive, as far as they are known.
    private static Optional<DateRange> span(LibraryViewModel library) {
        return library.contents().get().flatMap(Contents::days);
    }

    private static OnThisDay onThisDay(Desk desk, LocalDate today) {
        var day = MonthDay.from(today);
        var counting = SearchRequest.of("").page(0, 0);
        return new OnThisDay(day, desk.onDayOfYear().apply(day, counting).total());
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
        search.again();
    }
}
