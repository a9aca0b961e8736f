package hemerotheque.ui;

import hemerotheque.archive.ChartSvg;
import hemerotheque.archive.CorpusTables;
import hemerotheque.archive.TimelineSvg;
import hemerotheque.search.Timeline;
import hemerotheque.ui.browse.TimelineOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;

/// Timelines as the archive's own tables and drawings.
final class TimelineFiles implements TimelineOutput {

    @Override
    public String table(Timeline timeline, List<LocalDate> starts, Labels labels) {
        var out = new StringBuilder();
        try {
            CorpusTables.timeline(timeline, starts, labels.others(), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // nothing is written anywhere
        }
        return out.toString();
    }

    @Override
    public String drawing(Timeline timeline, List<LocalDate> starts, boolean share, Labels labels) {
        var sheet = new ChartSvg.Labels(labels.title(), labels.unit(), labels.undated(), labels.locale());
        return TimelineSvg.of(timeline, starts, share, new TimelineSvg.Labels(sheet, labels.others(), labels.bare()));
    }
}
