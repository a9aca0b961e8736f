package hemerotheque.importing.extract;

import hemerotheque.importing.extract.FrenchDate.Role;
import hemerotheque.importing.extract.Page.TimeTag;
import hemerotheque.model.Evidence;
import hemerotheque.model.Precision;
import java.time.LocalDate;
import java.util.regex.Pattern;

/// The days that a page tells to machines: in its data, its `meta` and `time` elements, its address.
final class ToldDays {

    private static final Pattern DAY_IN_PATH =
            Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)[/._-]?(0[1-9]|1[0-2])[/._-]?(0[1-9]|[12]\\d|3[01])(?!\\d)");

    private static final Pattern MONTH_IN_PATH = Pattern.compile("/((?:19|20)\\d\\d)[/-](0[1-9]|1[0-2])(?!\\d)");

    /// Digits of a day written without borders.
    private static final int COMPACT = 8;

    private static final String[] PUBLISHED = {
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
    private static final String[] DATE = {
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
    private static final String[] MODIFIED = {
        "article:modified_time",
        "og:updated_time",
        "datemodified",
        "last-modified",
        "dc.date.modified",
        "dcterms.modified",
        "revised",
        "article:updated"
    };

    private final Page page;
    private final Nearness near;
    private final DayCandidates candidates;

    ToldDays(Page page, Nearness near, DayCandidates candidates) {
        this.page = page;
        this.near = near;
        this.candidates = candidates;
    }

    void gather() {
        data();
        metadata();
        page.times().forEach(this::time);
        dayInAddress();
        monthInAddress();
    }

    private void data() {
        var data = page.metadata().data();
        data.text("datePublished").ifPresent(v -> published(v, Evidence.JSON_LD, 100));
        if (data.text("datePublished").isEmpty())
            data.text("dateCreated").ifPresent(v -> published(v, Evidence.JSON_LD, 70));
        if (!data.hasArticle())
            data.pageText("datePublished")
                    .or(() -> data.pageText("uploadDate"))
                    .ifPresent(v -> published(v, Evidence.JSON_LD, 55));
        data.text("dateModified").ifPresent(v -> modified(v, Evidence.JSON_LD));
    }

    private void metadata() {
        var metadata = page.metadata();
        metadata.all(PUBLISHED).stream().limit(3).forEach(v -> published(v, Evidence.META, 85));
        metadata.all(DATE).stream().limit(2).forEach(v -> published(v, Evidence.META, 60));
        metadata.all(MODIFIED).stream().limit(2).forEach(v -> modified(v, Evidence.META));
    }

    private void published(String value, Evidence from, double score) {
        candidates.addStamp(value, from, score, false);
    }

    private void modified(String value, Evidence from) {
        candidates.addStamp(value, from, 30, true);
    }

    private void time(TimeTag tag) {
        var said = FrenchDate.roleBefore(tag.before());
        var marks = tag.marks();
        boolean markedPublished = marks.contains("published");
        boolean modified = marks.contains("modif") || marks.contains("updated") || said == Role.MODIFIED;
        boolean published = markedPublished || marks.contains("pubdate") || said == Role.PUBLISHED;
        boolean both = modified && markedPublished; // « entry-date published updated »
        double score = (published ? 75 : 60) - near.distance(tag.place()) - penalty(tag);
        if (score > 0) candidates.addStamp(tag.value(), Evidence.TIME, score, modified && !both);
        else candidates.leaveOut(tag.value(), score);
    }

    private double penalty(TimeTag tag) {
        return switch (tag.zone()) {
            case COMMENTS -> 80;
            case FURNITURE -> near.besideTitle(tag.place()) ? 0 : 50;
            default -> 0;
        };
    }

    private void dayInAddress() {
        var day = DAY_IN_PATH.matcher(page.address().orElse(""));
        while (day.find()) {
            var iso = day.group(1) + "-" + day.group(2) + "-" + day.group(3);
            published(iso, Evidence.URL, day.group().length() > COMPACT ? 62 : 50);
        }
    }

    private void monthInAddress() {
        var month = MONTH_IN_PATH.matcher(page.address().orElse(""));
        if (!month.find()) return;
        var first = LocalDate.of(Integer.parseInt(month.group(1)), Integer.parseInt(month.group(2)), 1);
        candidates.add(DayCandidates.untimed(first, Precision.MONTH, Evidence.URL, month.group(), 40, false));
    }
}
