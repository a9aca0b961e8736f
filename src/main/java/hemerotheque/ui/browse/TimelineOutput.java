package hemerotheque.ui.browse;

import hemerotheque.search.Timeline;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/// Writes the bars of a timeline for other programs. From any thread.
public interface TimelineOutput {

    /// The words on what is written.
    ///
    /// @param unit what the numbers are
    /// @param undated how much has no bar, a sentence; may be empty
    /// @param others what sources without a layer of their own are called
    /// @param bare what a time is called that the archive holds nothing of
    record Labels(String title, String unit, String undated, String others, String bare, Locale locale) {}

    /// A table for spreadsheets.
    ///
    /// @param starts the first day of each bar, oldest first, without a gap
    String table(Timeline timeline, List<LocalDate> starts, Labels labels);

    /// A drawing, as SVG.
    ///
    /// @param share whether bars are articles of a thousand of the archive
    String drawing(Timeline timeline, List<LocalDate> starts, boolean share, Labels labels);
}
