package hemerotheque.ui.browse;

import hemerotheque.model.ArticleState;
import hemerotheque.model.DateRange;
import hemerotheque.model.Precision;
import hemerotheque.search.ArticleFolders;
import hemerotheque.search.ArticleStates;
import hemerotheque.search.Choice;
import hemerotheque.search.Contents;
import hemerotheque.search.Facet;
import hemerotheque.search.Folder;
import hemerotheque.search.Narrowing;
import hemerotheque.search.SavedCount;
import hemerotheque.search.SavedSearch;
import hemerotheque.search.Step;
import hemerotheque.search.Trait;
import hemerotheque.ui.search.Question;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A line of the sidebar.
///
/// @param inside the lines that it opens to
public record Entry(What what, long articles, List<Entry> inside) {

    /// What a line stands for.
    public sealed interface What {
        enum Heading implements What {
            LIBRARY,
            SEARCHES,
            FOLDERS,
            SOURCES,
            DATES
        }

        record Everything() implements What {}

        /// Published on this day of whatever year.
        record OnDayOfYear(MonthDay day) implements What {}

        /// @param fresh articles of its answer that came in since it was last looked at
        record OfSearch(SavedSearch search, long fresh) implements What {}

        record OfFolder(Folder folder) implements What {}

        /// What folders are for, where there are none.
        record NoFolder() implements What {}

        /// Asks for a new folder.
        record NewFolder() implements What {}

        /// In a state that the reader noted.
        record InState(Trait state) implements What {}

        record OfSource(String name) implements What {}

        record Unsourced() implements What {}

        record InSection(String source, String name) implements What {}

        record OfYear(int year) implements What {}

        record OfMonth(YearMonth month) implements What {}

        record Undated() implements What {}
    }

    /// What a reader notes of articles and keeps of questions.
    record Kept(ArticleStates states, List<SavedCount> searches, ArticleFolders folders) {}

    /// The lines of the sidebar for `contents` and `kept`, heading by heading. What holds no article has no line, but
    /// for this day, the states and what the reader has made.
    static List<Entry> of(Contents contents, Optional<OnThisDay> today, Kept kept) {
        var states = kept.states();
        var searches = kept.searches();
        var lines = new ArrayList<Entry>();
        lines.add(heading(What.Heading.LIBRARY));
        lines.add(leaf(new What.Everything(), contents.articles()));
        if (contents.articles() > 0) {
            lines.add(leaf(new What.InState(Trait.UNREAD), contents.articles() - states.count(ArticleState.READ)));
            lines.add(leaf(new What.InState(Trait.FAVOURITE), states.count(ArticleState.FAVOURITE)));
            today.ifPresent(yearly -> lines.add(leaf(new What.OnDayOfYear(yearly.day()), yearly.articles())));
        }
        if (contents.undated() > 0) lines.add(leaf(new What.Undated(), contents.undated()));
        if (!searches.isEmpty()) lines.add(heading(What.Heading.SEARCHES));
        for (var count : searches) lines.add(leaf(new What.OfSearch(count.search(), count.fresh()), count.articles()));
        if (contents.articles() > 0) lines.addAll(folders(kept.folders()));
        boolean anySource = !contents.sources().isEmpty() || contents.unsourced() > 0;
        if (anySource) lines.add(heading(What.Heading.SOURCES));
        contents.sources().forEach(source -> lines.add(source(source)));
        if (contents.unsourced() > 0) lines.add(leaf(new What.Unsourced(), contents.unsourced()));
        if (!contents.years().isEmpty()) lines.add(heading(What.Heading.DATES));
        contents.years().forEach((year, articles) -> lines.add(year(year, articles, contents)));
        return List.copyOf(lines);
    }

    private static List<Entry> folders(ArticleFolders folders) {
        var lines = new ArrayList<Entry>();
        lines.add(heading(What.Heading.FOLDERS));
        if (folders.all().isEmpty()) lines.add(leaf(new What.NoFolder(), 0));
        for (var folder : folders.all()) lines.add(leaf(new What.OfFolder(folder), folders.count(folder)));
        lines.add(leaf(new What.NewFolder(), 0));
        return lines;
    }

    private static Entry heading(What.Heading heading) {
        return leaf(heading, 0);
    }

    private static Entry leaf(What what, long articles) {
        return new Entry(what, articles, List.of());
    }

    private static Entry source(Contents.SourceCount source) {
        var sections = source.sections().stream()
                .map(section -> leaf(new What.InSection(source.source(), section.section()), section.articles()))
                .toList();
        return new Entry(new What.OfSource(source.source()), source.articles(), sections);
    }

    private static Entry year(int year, long articles, Contents contents) {
        var months = contents.months().entrySet().stream()
                .filter(month -> month.getKey().getYear() == year)
                .map(month -> leaf(new What.OfMonth(month.getKey()), month.getValue()))
                .toList();
        return new Entry(new What.OfYear(year), articles, months);
    }

    /// Whether it stands for the same as `other`, maybe with other counts.
    boolean standsAs(Entry other) {
        return switch (what) {
            case What.OfSearch(var one, var _) ->
                other.what instanceof What.OfSearch(var same, var _) && one.id() == same.id();
            case What.OfFolder(var one) -> other.what instanceof What.OfFolder(var same) && one.id() == same.id();
            default -> what.equals(other.what);
        };
    }

    boolean isHeading() {
        return what instanceof What.Heading;
    }

    /// Whether it counts articles, as all but headings and what asks for something do.
    boolean isCounted() {
        return !(isHeading() || what instanceof What.NoFolder || what instanceof What.NewFolder);
    }

    /// The value of a facet that this line stands for, if it is one.
    Optional<Choice> choice() {
        return switch (what) {
            case What.InState(var state) -> Optional.of(Choice.of(Facet.Kind.STATE, state.code()));
            case What.OfFolder(var folder) -> Optional.of(Choice.of(Facet.Kind.FOLDER, folder.name()));
            case What.OfSource(var name) -> Optional.of(Choice.of(Facet.Kind.SOURCE, name));
            case What.Unsourced() -> Optional.of(Choice.without(Facet.Kind.SOURCE));
            case What.InSection(var _, var name) -> Optional.of(Choice.of(Facet.Kind.SECTION, name));
            case What.Undated() -> Optional.of(Choice.without(Facet.Kind.YEAR));
            default -> Optional.empty();
        };
    }

    /// `narrowing` with the source, or the section of it, that this line stands for, alone.
    Narrowing narrow(Narrowing narrowing) {
        var source = switch (what) {
            case What.InSection(var name, var _) -> Optional.of(Choice.of(Facet.Kind.SOURCE, name));
            default -> choice();
        };
        var alone = source.map(narrowing::replace).orElse(narrowing).apart(Facet.Kind.SECTION);
        return what instanceof What.InSection ? alone.choose(choice().orElseThrow()) : alone;
    }

    /// `narrowing` with the section that this line stands for, and its source, beside others; without the section where
    /// both are chosen already.
    Narrowing join(Narrowing narrowing) {
        if (!(what instanceof What.InSection(var name, var section))) return narrowing;
        var source = Choice.of(Facet.Kind.SOURCE, name);
        var inside = Choice.of(Facet.Kind.SECTION, section);
        return isChosen(source, narrowing) && isChosen(inside, narrowing)
                ? narrowing.release(inside)
                : narrowing.choose(source).choose(inside);
    }

    /// Whether `question` asks for just what this line stands for, beside other things.
    ///
    /// @param narrowing what it says of values
    boolean isAskedBy(Question question, Narrowing narrowing) {
        var filter = question.filter();
        return switch (what) {
            case What.Heading _, What.NoFolder _, What.NewFolder _ -> false;
            case What.Everything() -> question.isEverything();
            case What.OnDayOfYear(var day) -> question.equals(Question.EVERYTHING.onDayOfYear(day));
            case What.OfSearch(var search, var _) -> question.words().equals(search.words()) && filter.isNone();
            case What.InState _, What.OfFolder _ -> isChosen(choice().orElseThrow(), narrowing);
            case What.OfSource _, What.Unsourced _ ->
                isChosen(choice().orElseThrow(), narrowing)
                        && narrowing.chosen(Facet.Kind.SECTION).isEmpty();
            case What.InSection(var source, var _) ->
                isChosen(Choice.of(Facet.Kind.SOURCE, source), narrowing)
                        && isChosen(choice().orElseThrow(), narrowing);
            case What.OfYear _, What.OfMonth _ -> false; // days are asked for in several ways, see DayVerbs
            case What.Undated() -> filter.undated() || isChosen(choice().orElseThrow(), narrowing);
        };
    }

    /// The days that this line stands for, if it is a year or a month.
    Optional<DateRange> days() {
        return switch (what) {
            case What.OfYear(var year) -> Optional.of(days(year));
            case What.OfMonth(var month) -> Optional.of(days(month));
            default -> Optional.empty();
        };
    }

    private static boolean isChosen(Choice choice, Narrowing narrowing) {
        return narrowing.state(choice) == Narrowing.State.CHOSEN;
    }

    private static DateRange days(int year) {
        return Step.YEAR.days(LocalDate.of(year, 1, 1));
    }

    private static DateRange days(YearMonth month) {
        return new DateRange(month.atDay(1), Precision.MONTH.lastDay(month.atDay(1)));
    }
}
