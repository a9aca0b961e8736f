package hemerotheque.importing.extract;

import hemerotheque.importing.extract.FrenchDate.Mention;
import hemerotheque.importing.extract.FrenchDate.Role;
import hemerotheque.model.Evidence;
import hemerotheque.model.Precision;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The days that a page shows to its readers near the article.
final class ShownDays {

    /// Characters, our choice: in a longer passage days are part of what is told.
    private static final int LONGEST_LINE = 400;

    /// The same for a passage far from the article.
    private static final int LONGEST_FAR_LINE = 120;

    /// What a day called the day of publication scores wherever it stands, if it is the only one.
    private static final double FAR = DayCandidate.SURE + 2;

    /// The score of the first of several days in a line whose others are called changes, before distance.
    private static final double BEFORE_UPDATE = 66;

    private static final Pattern YEAR_FOLDER = Pattern.compile("/((?:19|20)\\d\\d)(?=/)");

    private final Page page;
    private final Nearness near;
    private final DayCandidates candidates;

    ShownDays(Page page, Nearness near, DayCandidates candidates) {
        this.page = page;
        this.near = near;
        this.candidates = candidates;
    }

    void gather() {
        page.passages().stream()
                .filter(p -> near.aroundArticle(p.index()) && mayTell(p))
                .forEach(this::line);
        farAway();
    }

    private boolean mayTell(Passage passage) {
        boolean title = passage.index() == near.title() && passage.kind() == Passage.Kind.HEADING;
        return !title && passage.zone() != Zone.COMMENTS && passage.text().length() <= LONGEST_LINE;
    }

    private void line(Passage passage) {
        var mentions = passage.reading().mentions();
        boolean updated = mentions.size() > 1 && mentions.stream().anyMatch(m -> m.role() == Role.MODIFIED);
        for (var mention : mentions) {
            boolean first = updated && mention.equals(mentions.getFirst()) && mention.role() == Role.PLAIN;
            double beforeUpdate = first ? BEFORE_UPDATE - near.distance(passage.index()) : 0;
            double score = Math.max(score(mention, passage), beforeUpdate);
            mention.on(yearAround(mention), page.captured())
                    .or(() -> candidates.localDay(mention))
                    .map(day -> candidate(day, mention, passage, score))
                    .ifPresent(candidates::add);
        }
    }

    private static DayCandidate candidate(LocalDate day, Mention mention, Passage passage, double score) {
        return new DayCandidate(
                day,
                mention.precision(),
                mention.time(),
                Optional.empty(),
                Byline.isSigned(passage.reading()) ? Evidence.BYLINE : Evidence.VISIBLE,
                passage.text(),
                score,
                mention.role() == Role.MODIFIED);
    }

    /// A day called the day of publication, the only one so called, wherever it stands.
    private void farAway() {
        var days = new HashMap<LocalDate, String>();
        for (var passage : page.passages()) {
            if (passage.zone() == Zone.COMMENTS || passage.text().length() > LONGEST_FAR_LINE) continue;
            passage.reading().mentions().stream()
                    .filter(m -> m.role() == Role.PUBLISHED && m.day() > 0)
                    .forEach(m -> m.on(Optional.empty(), page.captured())
                            .ifPresent(day -> days.putIfAbsent(day, passage.text())));
        }
        if (days.size() != 1) return;
        days.forEach((only, said) ->
                candidates.add(DayCandidates.untimed(only, Precision.DAY, Evidence.VISIBLE, said, FAR, false)));
    }

    private double score(Mention mention, Passage passage) {
        if (mention.role() == Role.OTHER) return 0;
        double score = passage.words() > 40 ? 12 : worth(mention, passage);
        if (passage.zone() == Zone.FURNITURE) score -= near.besideTitle(passage.index()) ? 8 : 35;
        if (mention.year().isEmpty()) score -= 10;
        if (mention.precision() != Precision.DAY) score -= 20;
        if (page.dump() && passage.index() == 0) score -= 30; // the day of the dump itself
        if (near.afterBody(passage.index()) && mention.role() == Role.PLAIN) score -= 12;
        return score - near.distance(passage.index());
    }

    /// What the words of a line make of a day in it: the fewer others there are, the more it is the line's purpose.
    private static double worth(Mention mention, Passage passage) {
        if (mention.role() == Role.PUBLISHED || mention.role() == Role.MODIFIED) return 72;
        int length = mention.end() - mention.start();
        if (length > 0.5 * passage.text().length()) return 62;
        if (passage.words() <= (mention.time().isPresent() ? 24 : 16)) return 52;
        return passage.marks().contains("date") ? 50 : 12;
    }

    /// The year that a day without one must mean: the address's, another stamp's, or the last one before the capture.
    private Optional<Integer> yearAround(Mention mention) {
        return candidates
                .yearOf(mention.month())
                .or(this::yearInAddress)
                .or(() -> page.captured().map(captured -> lastYear(mention, captured)));
    }

    private Optional<Integer> yearInAddress() {
        return page.address()
                .map(YEAR_FOLDER::matcher)
                .filter(Matcher::find)
                .map(found -> Integer.parseInt(found.group(1)));
    }

    private static int lastYear(Mention mention, LocalDate captured) {
        boolean later = mention.month() > captured.getMonthValue()
                || mention.month() == captured.getMonthValue() && mention.day() > captured.getDayOfMonth();
        return later ? captured.getYear() - 1 : captured.getYear();
    }
}
