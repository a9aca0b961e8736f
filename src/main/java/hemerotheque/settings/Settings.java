package hemerotheque.settings;

import hemerotheque.wording.Language;
import java.util.function.UnaryOperator;

/// What the reader has chosen. Changed by making another; kept by [SettingsFile].
///
/// @param textPercent of the whole window, [#SMALLEST_TEXT] to [#LARGEST_TEXT]
/// @param face that articles are read in
/// @param readingPercent of the text of an article, within the same bounds
/// @param sidebar whether the sidebar is shown
/// @param asking how questions are asked
/// @param readAfter how long an article must stay open to count as read
/// @param stand of the window
public record Settings(
        Language language,
        Theme theme,
        int textPercent,
        Face face,
        int readingPercent,
        boolean sidebar,
        Asking asking,
        ReadAfter readAfter,
        Stand stand) {

    /// Percent, chosen: below it, the small print of the list cannot be read.
    public static final int SMALLEST_TEXT = 80;

    /// Percent, chosen: above it, three columns no longer fit a common screen.
    public static final int LARGEST_TEXT = 200;

    /// Percent, chosen: of one press of Ctrl and +.
    private static final int TEXT_STEP = 10;

    public Settings {
        textPercent = Math.clamp(textPercent, SMALLEST_TEXT, LARGEST_TEXT);
        readingPercent = Math.clamp(readingPercent, SMALLEST_TEXT, LARGEST_TEXT);
    }

    /// What is not told is as it is at first.
    public Settings(
            Language language,
            Theme theme,
            int textPercent,
            Face face,
            int readingPercent,
            boolean sidebar,
            Stand stand) {
        this(language, theme, textPercent, face, readingPercent, sidebar, Asking.FIRST, ReadAfter.ONE_SECOND, stand);
    }

    /// What holds where nothing was ever chosen.
    public static Settings first(Language language) {
        return new Settings(
                language,
                Theme.AUTO,
                100,
                Face.SOURCE_SERIF,
                100,
                true,
                Asking.FIRST,
                ReadAfter.ONE_SECOND,
                Stand.NATURAL);
    }

    public Settings in(Language other) {
        return new Settings(other, theme, textPercent, face, readingPercent, sidebar, asking, readAfter, stand);
    }

    public Settings dressed(Theme other) {
        return new Settings(language, other, textPercent, face, readingPercent, sidebar, asking, readAfter, stand);
    }

    /// One step larger, or smaller where `steps` is below 0, as far as the bounds let it.
    public Settings larger(int steps) {
        return textOf(textPercent + steps * TEXT_STEP);
    }

    public Settings textOf(int percent) {
        return new Settings(language, theme, percent, face, readingPercent, sidebar, asking, readAfter, stand);
    }

    public Settings readIn(Face other) {
        return new Settings(language, theme, textPercent, other, readingPercent, sidebar, asking, readAfter, stand);
    }

    public Settings readAt(int percent) {
        return new Settings(language, theme, textPercent, face, percent, sidebar, asking, readAfter, stand);
    }

    public Settings withSidebar(boolean shown) {
        return new Settings(language, theme, textPercent, face, readingPercent, shown, asking, readAfter, stand);
    }

    public Settings standing(Stand other) {
        return new Settings(language, theme, textPercent, face, readingPercent, sidebar, asking, readAfter, other);
    }

    public Settings asking(UnaryOperator<Asking> change) {
        var changed = change.apply(asking);
        return new Settings(language, theme, textPercent, face, readingPercent, sidebar, changed, readAfter, stand);
    }

    public Settings readingAfter(ReadAfter other) {
        return new Settings(language, theme, textPercent, face, readingPercent, sidebar, asking, other, stand);
    }
}
