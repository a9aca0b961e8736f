package hemerotheque.importing.extract;

import hemerotheque.importing.extract.FrenchDate.Mention;
import hemerotheque.importing.extract.FrenchDate.Role;
import hemerotheque.importing.extract.MachineDate.Stamp;
import hemerotheque.model.Evidence;
import hemerotheque.model.Precision;
import hemerotheque.model.PublicationDate;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// The day of publication among all days that a page tells: scored candidates, of which those that agree win. A lone
/// doubtful day is none.
final class PublishedDay {

    /// What a day must reach to be told, our choice.
    private static final double SURE = 40;

    /// Passages around the title and the body's ends in which a shown day may be the article's, our choice.
    private static final int NEAR = 12;

    private static final LocalDate EARLIEST = LocalDate.of(1600, 1, 1);

    private static final Pattern DAY_IN_PATH =
            Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)[/._-]?(0[1-9]|1[0-2])[/._-]?(0[1-9]|[12]\\d|3[01])(?!\\d)");
    private static final Pattern MONTH_IN_PATH = Pattern.compile("/((?:19|20)\\d\\d)[/-](0[1-9]|1[0-2])(?!\\d)");

    private static final Pattern MONTH = Pattern.compile("((?:1[6-9]|20)\\d\\d)-(0[1-9]|1[0-2])");

    private static final String[] META_PUBLISHED = {
        "article:published_time",
        "og:article:published_time",
        "og:published_time",
        "datepublished",
        "article:published",
        "publication_date",
        "publish-date",
        "publishdate",
        "publish_date",
        "pubdate",
        "date.publication",
        "dc.date.issued",
        "dcterms.issued",
        "dc.date.created",
        "dcterms.created",
        "parsely-pub-date",
        "sailthru.date",
        "article.published",
        "cxenseparse:recs:publishtime",
        "cxenseparse:publishtime",
        "datecreated",
        "article:post_date",
        "originalpublicationdate",
        "date_published",
        "published-date",
        "displaydate",
        "weibo: article:create_at",
        "shareaholic:article_published_time"
    };
    private static final String[] META_DATE = {
        "date",
        "dc.date",
        "dcterms.date",
        "bt:pubdate",
        "sort_date",
        "displaydate",
        "article:date",
        "article_date_original",
        "citation_date"
    };
    private static final String[] META_MODIFIED = {
        "article:modified_time",
        "og:updated_time",
        "datemodified",
        "last-modified",
        "dc.date.modified",
        "dcterms.modified",
        "revised",
        "article:updated"
    };

    private record Candidate(
            LocalDate day,
            Precision precision,
            Optional<LocalTime> time,
            Optional<ZoneOffset> offset,
            Evidence from,
            double score,
            boolean modified) {}

    /// @param modified the day of the last change, where it is told apart
    record Days(Optional<PublicationDate> published, Optional<PublicationDate> modified) {}

    private final Page page;
    private final Stretch body;
    private final int title;
    private final List<Candidate> candidates = new ArrayList<>();

    private PublishedDay(Page page, Stretch body, Headline headline) {
        this.page = page;
        this.body = body;
        this.title = headline.place().orElse(Math.max(0, body.start() - 1));
    }

    static Days of(Page page, Stretch body, Headline headline) {
        return new PublishedDay(page, body, headline).days();
    }

    private Days days() {
        metadata();
        times();
        address();
        shown();
        farAway();
        var published = best();
        var modified = candidates.stream()
                .filter(Candidate::modified)
                .max(Comparator.comparing(Candidate::day)
                        .thenComparing(c -> c.time().isPresent())
                        .thenComparing(Candidate::score));
        if (published.isEmpty()) {
            var lone = modified.filter(m -> m.score() >= SURE); // the only day shown, and the page calls it an update
            return new Days(lone.map(PublishedDay::told), Optional.empty());
        }
        var later = modified.filter(m -> m.day().isAfter(published.get().day())
                || m.day().equals(published.get().day()) && m.time().isPresent());
        return new Days(published.map(PublishedDay::told), later.map(PublishedDay::told));
    }

    private static PublicationDate told(Candidate candidate) {
        var first = switch (candidate.precision()) {
            case DAY -> candidate.day();
            case MONTH -> candidate.day().withDayOfMonth(1);
            case YEAR -> candidate.day().withDayOfYear(1);
        };
        boolean timed =
                candidate.precision() == Precision.DAY && candidate.time().isPresent();
        return new PublicationDate(
                first,
                candidate.precision(),
                timed ? candidate.time() : Optional.empty(),
                timed ? candidate.offset() : Optional.empty(),
                candidate.from());
    }

    /// The day with the greatest sum of scores, each kind of evidence counted once; of its candidates the best.
    private Optional<Candidate> best() {
        var sums = new HashMap<LocalDate, HashMap<Evidence, Double>>();
        var fit = candidates.stream()
                .filter(c -> !c.modified() && c.precision() == Precision.DAY)
                .toList();
        for (var c : fit)
            sums.computeIfAbsent(c.day(), _ -> new HashMap<>()).merge(kin(c.from()), c.score(), Math::max);
        for (var c : fit) lendToNeighbours(c, sums);
        var day = fit.stream()
                .max(Comparator.<Candidate>comparingDouble(c -> sum(sums.get(c.day())))
                        .thenComparing(Candidate::score))
                .filter(c -> sum(sums.get(c.day())) >= SURE);
        if (day.isEmpty()) return coarse();
        var agreeing = fit.stream().filter(c -> c.day().equals(day.get().day())).toList();
        boolean timed = agreeing.stream().anyMatch(c -> c.time().isPresent() && c.score() >= SURE);
        return agreeing.stream()
                .filter(c -> !timed || c.time().isPresent() && c.score() >= SURE)
                .min(Comparator.comparing(Candidate::from)); // evidence stands from the firmest on
    }

    /// A stamp in UTC just around midnight speaks for the local day too, where the page shows that day.
    private static void lendToNeighbours(Candidate c, HashMap<LocalDate, HashMap<Evidence, Double>> sums) {
        if (c.time().isEmpty() || !c.offset().equals(Optional.of(ZoneOffset.UTC))) return;
        int hour = c.time().get().getHour();
        var neighbour = hour < 7 ? c.day().minusDays(1) : hour >= 22 ? c.day().plusDays(1) : c.day();
        var shown = sums.get(neighbour);
        if (!neighbour.equals(c.day()) && shown != null) shown.merge(kin(c.from()), c.score() * 0.95, Math::max);
    }

    /// Two of one kind do not agree: they are copied from one place.
    private static Evidence kin(Evidence from) {
        return from == Evidence.BYLINE ? Evidence.VISIBLE : from;
    }

    private static double sum(HashMap<Evidence, Double> scores) {
        var sorted = scores.values().stream().sorted(Comparator.reverseOrder()).toList();
        double sum = 0;
        for (int i = 0; i < sorted.size(); i++) sum += i == 0 ? sorted.get(i) : sorted.get(i) * 0.6;
        return sum;
    }

    private Optional<Candidate> coarse() {
        return candidates.stream()
                .filter(c -> !c.modified() && c.precision() != Precision.DAY && c.score() >= SURE)
                .max(Comparator.comparingDouble(Candidate::score));
    }

    private void metadata() {
        var metadata = page.metadata();
        var data = metadata.data();
        data.text("datePublished").ifPresent(v -> stamp(v, Evidence.JSON_LD, 100, false));
        if (data.text("datePublished").isEmpty())
            data.text("dateCreated").ifPresent(v -> stamp(v, Evidence.JSON_LD, 70, false));
        if (!data.hasArticle())
            data.pageText("datePublished")
                    .or(() -> data.pageText("uploadDate"))
                    .ifPresent(v -> stamp(v, Evidence.JSON_LD, 55, false));
        data.text("dateModified").ifPresent(v -> stamp(v, Evidence.JSON_LD, 30, true));
        metadata.all(META_PUBLISHED).stream().limit(3).forEach(v -> stamp(v, Evidence.META, 85, false));
        metadata.all(META_DATE).stream().limit(2).forEach(v -> stamp(v, Evidence.META, 60, false));
        metadata.all(META_MODIFIED).stream().limit(2).forEach(v -> stamp(v, Evidence.META, 30, true));
    }

    private void times() {
        for (var tag : page.times()) {
            boolean modified = tag.marks().contains("modif")
                    || tag.marks().contains("updated")
                    || FrenchDate.roleBefore(tag.before()) == Role.MODIFIED;
            boolean published = tag.marks().contains("published")
                    || tag.marks().contains("pubdate")
                    || FrenchDate.roleBefore(tag.before()) == Role.PUBLISHED;
            double score =
                    (published && tag.marks().contains("published") ? 75 : published ? 75 : 60) - distance(tag.place());
            if (tag.zone() == Zone.FURNITURE && !isNear(tag.place())) score -= 50;
            if (tag.zone() == Zone.COMMENTS) score -= 80;
            boolean both = modified && tag.marks().contains("published"); // « entry-date published updated »
            if (score > 0) stamp(tag.value(), Evidence.TIME, score, modified && !both);
        }
    }

    private boolean isNear(int place) {
        return place >= title - 4 && place <= Math.max(title, body.start()) + 4;
    }

    /// What is lost for each passage between a day and the article's beginning or end.
    private double distance(int place) {
        if (place >= title && place <= Math.max(title, body.start()) + 2) return 0;
        if (place < title) return Math.min(60, 4 + 2.0 * (title - place));
        if (place < body.end()) return 45;
        return Math.min(60, 8 + 3.0 * (place - body.end()));
    }

    private void address() {
        var address = page.address().orElse("");
        var day = DAY_IN_PATH.matcher(address);
        while (day.find())
            stamp(
                    day.group(1) + "-" + day.group(2) + "-" + day.group(3),
                    Evidence.URL,
                    day.group().length() > 8 ? 62 : 50,
                    false);
        var month = MONTH_IN_PATH.matcher(address);
        if (month.find()) {
            add(
                    LocalDate.of(Integer.parseInt(month.group(1)), Integer.parseInt(month.group(2)), 1),
                    Precision.MONTH,
                    new Stamp(LocalDate.EPOCH, Optional.empty(), Optional.empty()),
                    Evidence.URL,
                    40,
                    false);
        }
    }

    private void stamp(String value, Evidence from, double score, boolean modified) {
        var month = MONTH.matcher(value.strip());
        if (month.matches()) {
            var first = LocalDate.of(Integer.parseInt(month.group(1)), Integer.parseInt(month.group(2)), 1);
            add(first, Precision.MONTH, new Stamp(first, Optional.empty(), Optional.empty()), from, score, modified);
            return;
        }
        MachineDate.read(value).ifPresent(stamp -> add(stamp.day(), Precision.DAY, stamp, from, score, modified));
    }

    private void add(LocalDate day, Precision precision, Stamp stamp, Evidence from, double score, boolean modified) {
        boolean possible = day.isAfter(EARLIEST)
                && !day.equals(LocalDate.EPOCH)
                && page.captured().map(c -> !day.isAfter(c)).orElse(true);
        if (possible && score > 0)
            candidates.add(new Candidate(day, precision, stamp.time(), stamp.offset(), from, score, modified));
    }

    private void shown() {
        for (var passage : page.passages()) {
            int place = passage.index();
            boolean before = place >= title - NEAR && place <= Math.max(title, body.start()) + 3;
            boolean after = place >= body.end() - 2 && place <= body.end() + NEAR;
            if (before || after) shown(passage);
        }
    }

    /// A day called the day of publication, the only one so called, wherever it stands.
    private void farAway() {
        var days = new java.util.HashSet<LocalDate>();
        for (var passage : page.passages()) {
            if (passage.zone() == Zone.COMMENTS || passage.text().length() > 120) continue;
            for (var mention : FrenchDate.mentions(passage.text())) {
                if (mention.role() == Role.PUBLISHED && mention.day() > 0)
                    mention.on(Optional.empty(), page.captured()).ifPresent(days::add);
            }
        }
        if (days.size() == 1)
            add(
                    days.iterator().next(),
                    Precision.DAY,
                    new Stamp(LocalDate.EPOCH, Optional.empty(), Optional.empty()),
                    Evidence.VISIBLE,
                    SURE + 2,
                    false);
    }

    private void shown(Passage passage) {
        if (passage.zone() == Zone.COMMENTS
                || passage.text().length() > 400
                || passage.index() == title && passage.kind() == Passage.Kind.HEADING) return;
        var mentions = FrenchDate.mentions(passage.text());
        boolean updated = mentions.size() > 1 && mentions.stream().anyMatch(m -> m.role() == Role.MODIFIED);
        for (var mention : mentions) {
            boolean first = updated && mention.equals(mentions.getFirst()) && mention.role() == Role.PLAIN;
            double score = Math.max(score(mention, passage), first ? 66 - distance(passage.index()) : 0);
            mention.on(yearAround(mention), page.captured())
                    .ifPresent(day -> add(
                            day,
                            mention.precision(),
                            new Stamp(day, mention.time(), Optional.empty()),
                            evidence(passage),
                            score,
                            mention.role() == Role.MODIFIED));
        }
    }

    private static Evidence evidence(Passage passage) {
        return Byline.isSigned(passage.text()) ? Evidence.BYLINE : Evidence.VISIBLE;
    }

    private double score(Mention mention, Passage passage) {
        if (mention.role() == Role.OTHER) return 0;
        double score = mention.role() == Role.PUBLISHED || mention.role() == Role.MODIFIED ? 72 : 0;
        double share =
                (double) (mention.end() - mention.start()) / passage.text().length();
        if (score == 0)
            score = share > 0.5
                    ? 62
                    : passage.words() <= (mention.time().isPresent() ? 24 : 16)
                            ? 52
                            : passage.marks().contains("date") ? 50 : 12;
        if (score > 20 && passage.words() > 40) score = 12;
        if (passage.zone() == Zone.FURNITURE) score -= isNear(passage.index()) ? 8 : 35;
        if (mention.year().isEmpty()) score -= 10;
        if (mention.precision() != Precision.DAY) score -= 20;
        if (page.dump() && passage.index() == 0) score -= 30; // the day of the dump itself
        if (passage.index() >= body.end() && mention.role() == Role.PLAIN) score -= 12;
        return score - distance(passage.index());
    }

    /// The year that a day without one must mean: the address's, another stamp's, or the last one before the capture.
    private Optional<Integer> yearAround(Mention mention) {
        var told = candidates.stream()
                .filter(c -> c.day().getMonthValue() == mention.month())
                .max(Comparator.comparingDouble(Candidate::score))
                .map(c -> c.day().getYear());
        return told.or(() -> page.captured().map(c -> {
            boolean later = mention.month() > c.getMonthValue()
                    || mention.month() == c.getMonthValue() && mention.day() > c.getDayOfMonth();
            return later ? c.getYear() - 1 : c.getYear();
        }));
    }
}
