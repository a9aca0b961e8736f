package hemerotheque.importing.extract;

import hemerotheque.model.CaptureDay;
import hemerotheque.model.Evidence;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The day a page was saved, where the page itself keeps it.
final class CaptureMark {

    /// Characters at a page's beginning in which saving programs leave their comment, our choice.
    private static final int PROLOGUE = 4000;

    private static final Pattern SAVED = Pattern.compile(
            "(?is)<!--[^>]{0,400}?(?:saved (?:from|on|date)|saved date|date de sauvegarde|singlefile|archived|mirrored from|httrack)[^>]{0,600}?-->");

    /// What only a browser or SingleFile writes; wherever it stands.
    private static final Pattern UNMISTAKABLE = Pattern.compile(
            "(?is)<!--\\s*(?:saved from url\\s*=\\s*\\(\\d+\\)|page saved with singlefile|archive processed by singlefile).{0,9000}?-->");

    private static final Pattern HTTRACK = Pattern.compile(
            "(?i)(?:saved (?:on|date)\\s*:?|date\\s*:|(?:XR&CO[^>]*?\\],))\\s*(?<when>[A-Za-z]{3}[^>]{8,60}|\\d{4}-\\d\\d-\\d\\d[^>\\s]*)");

    private static final Pattern SAVED_FROM = Pattern.compile(
            "(?i)(?:saved from url\\s*=\\s*\\(\\d+\\)|url:|mirrored from)\\s*(?<address>(?:https?://)?[^\\s>]+)");

    private CaptureMark() {}

    /// The comments that tell of a saving, the surest first.
    private static List<String> comments(String html) {
        if (!html.contains("<!--")) return List.of();
        var prologue = html.substring(0, Math.min(PROLOGUE, html.length()));
        return Stream.concat(
                        UNMISTAKABLE.matcher(html).results(),
                        SAVED.matcher(prologue).results())
                .map(MatchResult::group)
                .toList();
    }

    /// The day in the comment that a browser or SingleFile leaves in what it saves.
    static Optional<CaptureDay> ofMarkup(String html) {
        for (var comment : comments(html)) {
            var when = HTTRACK.matcher(comment);
            if (when.find()) {
                var stamp = MachineDate.read(
                        when.group("when").replaceAll("\\([^)]*\\)?", "").strip());
                if (stamp.isPresent()) return stamp.map(s -> moment(s));
            }
        }
        return Optional.empty();
    }

    private static CaptureDay moment(MachineDate.Stamp stamp) {
        var moment = stamp.time()
                .flatMap(time ->
                        stamp.offset().map(offset -> stamp.day().atTime(time).toInstant(offset)));
        return new CaptureDay(stamp.day(), moment, Evidence.META);
    }

    /// The address in the same comment; nothing for a file on a disk.
    static Optional<String> addressIn(String html) {
        return comments(html).stream()
                .map(SAVED_FROM::matcher)
                .filter(Matcher::find)
                .map(from -> from.group("address"))
                .filter(address ->
                        address.startsWith("http://") || address.startsWith("https://") || address.indexOf(':') < 0)
                .map(address -> address.startsWith("http") ? address : "http://" + address)
                .findFirst();
    }

    /// The day that a dump opens with: nothing but a day with its weekday, before the site's own furniture.
    static Optional<CaptureDay> ofDump(Page page, Stretch body, Headline headline) {
        if (page.passages().isEmpty()) return Optional.empty();
        var first = page.passages().getFirst();
        boolean above = headline.place().map(place -> place > first.index() + 1).orElse(false) && body.start() > 2;
        if (!above || first.text().length() > 60) return Optional.empty();
        return first.reading().mentions().stream()
                .filter(m -> m.day() > 0
                        && m.year().isPresent()
                        && m.role() != FrenchDate.Role.PUBLISHED
                        && m.role() != FrenchDate.Role.MODIFIED)
                .findFirst()
                .filter(m -> first.text().length() - (m.end() - m.start()) < 30)
                .flatMap(m -> m.on(Optional.empty(), Optional.empty()))
                .filter(day -> day.isAfter(LocalDate.of(1990, 1, 1)))
                .map(day -> CaptureDay.of(day, Evidence.VISIBLE));
    }
}
