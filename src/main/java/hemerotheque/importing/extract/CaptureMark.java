package hemerotheque.importing.extract;

import hemerotheque.model.CaptureDay;
import hemerotheque.model.Evidence;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/// The day a page was saved, where the page itself keeps it.
final class CaptureMark {

    /// Characters at a page's beginning in which saving programs leave their comment, our choice.
    private static final int PROLOGUE = 4000;

    private static final Pattern SAVED = Pattern.compile(
            "(?is)<!--[^>]{0,400}?(?:saved (?:from|on|date)|saved date|date de sauvegarde|singlefile|archived|mirrored from|httrack)[^>]{0,600}?-->");

    private static final Pattern HTTRACK = Pattern.compile(
            "(?i)(?:saved (?:on|date)\\s*:?|date\\s*:|(?:XR&CO[^>]*?\\],))\\s*(?<when>[A-Za-z]{3}[^>]{8,60}|\\d{4}-\\d\\d-\\d\\d[^>\\s]*)");

    private static final Pattern SAVED_FROM = Pattern.compile(
            "(?i)(?:saved from url\\s*=\\s*\\(\\d+\\)|url:|mirrored from)\\s*(?<address>(?:https?://)?[^\\s>]+)");

    private CaptureMark() {}

    /// The day in the comment that a browser or SingleFile leaves at the top of what it saves.
    static Optional<CaptureDay> ofMarkup(String html) {
        var comment = SAVED.matcher(html.substring(0, Math.min(PROLOGUE, html.length())));
        while (comment.find()) {
            var when = HTTRACK.matcher(comment.group());
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

    /// The address in the same comment.
    static Optional<String> addressIn(String html) {
        var comment = SAVED.matcher(html.substring(0, Math.min(PROLOGUE, html.length())));
        while (comment.find()) {
            var from = SAVED_FROM.matcher(comment.group());
            if (from.find()) {
                var address = from.group("address");
                return Optional.of(address.startsWith("http") ? address : "http://" + address);
            }
        }
        return Optional.empty();
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
