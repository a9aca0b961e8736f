package hemerotheque.ui.browse;

import hemerotheque.search.Step;
import hemerotheque.ui.common.Periods;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// The words under the bars: years, or months where the axis is short; a year is named where it begins.
final class TimelineLabels {

    /// @param bar above it, by its number
    record Label(int bar, String text) {}

    /// Months, chosen: on a longer axis only the years are named.
    private static final int FEW_MONTHS = 30;

    private TimelineLabels() {}

    static List<Label> of(Bars bars, Periods periods) {
        var step = bars.axis().orElseThrow().step();
        var labels = new ArrayList<Label>();
        for (int i = 0; i < bars.bars().size(); i++) {
            var start = bars.bars().get(i).start();
            if (i == 0 || begins(step, start, bars.bars().size()))
                labels.add(new Label(i, text(step, start, i == 0, bars.bars().size(), periods)));
        }
        return labels;
    }

    private static boolean begins(Step step, LocalDate start, int bars) {
        return switch (step) {
            case YEAR -> true;
            case MONTH -> bars <= FEW_MONTHS || start.getMonthValue() == 1;
            case WEEK -> start.getDayOfMonth() <= 7;
            case DAY -> start.getDayOfMonth() == 1 || bars <= FEW_MONTHS * 2 && start.getDayOfMonth() % 7 == 1;
        };
    }

    private static String text(Step step, LocalDate start, boolean first, int bars, Periods periods) {
        boolean named = first || start.getMonthValue() == 1 && start.getDayOfMonth() == 1;
        return switch (step) {
            case YEAR -> periods.brief(Step.YEAR, start);
            case MONTH ->
                bars > FEW_MONTHS
                        ? first && start.getMonthValue() > 1
                                ? periods.brief(Step.MONTH, start)
                                : periods.brief(Step.YEAR, start)
                        : named ? periods.brief(Step.MONTH, start) : periods.month(start);
            case WEEK -> first || start.getMonthValue() == 1 ? periods.brief(Step.MONTH, start) : periods.month(start);
            case DAY ->
                start.getDayOfMonth() != 1 && !first
                        ? Integer.toString(start.getDayOfMonth())
                        : first && start.getDayOfMonth() != 1
                                ? periods.brief(Step.DAY, start)
                                : named ? periods.brief(Step.MONTH, start) : periods.month(start);
        };
    }
}
