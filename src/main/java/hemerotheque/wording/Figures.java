package hemerotheque.wording;

import java.text.NumberFormat;
import java.time.Duration;

/// Figures as a reader of the language writes them, and things counted in its plural: « 1 284 articles », « 1
/// article », « 0 article ».
public final class Figures {

    private static final long SI = 1000; // disks and file managers count so

    private final Wording wording;

    public Figures(Wording wording) {
        this.wording = wording;
    }

    /// « 1 284 », the thousands apart by U+202F in French.
    public String whole(long number) {
        return NumberFormat.getIntegerInstance(wording.locale()).format(number);
    }

    /// « 3,2 »: one digit after the comma.
    public String tenths(double number) {
        var format = NumberFormat.getNumberInstance(wording.locale());
        format.setMinimumFractionDigits(1);
        format.setMaximumFractionDigits(1);
        return format.format(number);
    }

    public String articles(long number) {
        return wording.say("count.articles", number);
    }

    public String captures(long number) {
        return wording.say("count.captures", number);
    }

    public String files(long number) {
        return wording.say("count.files", number);
    }

    public String results(long number) {
        return wording.say("count.results", number);
    }

    /// « 42 articles, dont 5 reprises regroupées »: what is counted, and how much of it stands behind others.
    public String folded(String counted, long behind) {
        return behind == 0 ? counted : wording.say("count.folded", counted, behind);
    }

    /// « et 4 reprises »
    public String reprints(long number) {
        return wording.say("count.reprints", number);
    }

    /// « 3,2 s », « 4 min 12 s », « 1 h 04 min ».
    public String duration(Duration duration) {
        if (duration.toMinutes() == 0) return wording.say("figure.seconds", tenths(duration.toMillis() / 1000.0));
        if (duration.toHours() == 0)
            return wording.say("figure.minutes", duration.toMinutesPart(), duration.toSecondsPart());
        return wording.say("figure.hours", whole(duration.toHours()), duration.toMinutesPart());
    }

    /// How long something will still take, no more exactly than it can be known: « quelques secondes »,
    /// « environ 40 s », « environ 3 min », « environ 2 h 20 min », « environ 14 h ».
    public String roughly(Duration rest) {
        long seconds = rest.toSeconds();
        if (seconds < 8) return wording.say("figure.rest.moment");
        if (seconds < 55) return wording.say("figure.rest.seconds", nearest(seconds, 10));
        long minutes = Math.max(1, Math.round(seconds / 60.0));
        if (minutes < 15) return wording.say("figure.rest.minutes", minutes);
        if (nearest(minutes, 5) < 60) return wording.say("figure.rest.minutes", nearest(minutes, 5));
        if (minutes >= 10 * 60) return wording.say("figure.rest.hours", Math.round(minutes / 60.0));
        long tens = nearest(minutes, 10);
        return tens % 60 == 0
                ? wording.say("figure.rest.hours", tens / 60)
                : wording.say("figure.rest.hours.minutes", tens / 60, tens % 60);
    }

    private static long nearest(long number, long step) {
        return Math.round((double) number / step) * step;
    }

    /// « 812 o », « 12,4 ko », « 3,1 Mo », « 1,2 Go »: decimal multiples.
    public String size(long bytes) {
        if (bytes < SI) return wording.say("figure.bytes", bytes);
        if (bytes < SI * SI) return wording.say("figure.kilobytes", tenths((double) bytes / SI));
        if (bytes < SI * SI * SI) return wording.say("figure.megabytes", tenths((double) bytes / SI / SI));
        return wording.say("figure.gigabytes", tenths((double) bytes / SI / SI / SI));
    }
}
