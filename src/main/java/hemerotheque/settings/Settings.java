package hemerotheque.settings;

import hemerotheque.wording.Language;

/// What the reader has chosen. Changed by making another; kept by [SettingsFile].
///
/// @param textPercent of the whole window, [#SMALLEST_TEXT] to [#LARGEST_TEXT]
/// @param face that articles are read in
/// @param readingPercent of the text of an article, within the same bounds
/// @param sidebar whether the sidebar is shown
/// @param folded whether near-duplicates stand behind one another in the list
/// @param remembers whether the questions that are asked are kept in the archive
/// @param readAfter how long an article must stay open to count as read
/// @param stand of the window
public record Settings(
        Language language,
        Theme theme,
        int textPercent,
        Face face,
        int readingPercent,
        boolean sidebar,
        boolean folded,
        boolean remembers,
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

    /// Every article with a row of its own.
    public Settings(
            Language language,
            Theme theme,
            int textPercent,
            Face face,
            int readingPercent,
            boolean sidebar,
            Stand stand) {
        this(language, theme, textPercent, face, readingPercent, sidebar, false, true, ReadAfter.ONE_SECOND, stand);
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
                false,
                true,
                ReadAfter.ONE_SECOND,
                Stand.NATURAL);
    }

    public Settings in(Language other) {
        return new Settings(
                other, theme, textPercent, face, readingPercent, sidebar, folded, remembers, readAfter, stand);
    }

    public Settings dressed(Theme other) {
        return new Settings(
                language, other, textPercent, face, readingPercent, sidebar, folded, remembers, readAfter, stand);
    }

    /// One step larger, or smaller where `steps` is below 0, as far as the bounds let it.
    public Settings larger(int steps) {
        return new Settings(
                language,
                theme,
                textPercent + steps * TEXT_STEP,
                face,
                readingPercent,
                sidebar,
                folded,
                remembers,
                readAfter,
                stand);
    }

    public Settings textOf(int percent) {
        return new Settings(
                language, theme, percent, face, readingPercent, sidebar, folded, remembers, readAfter, stand);
    }

    public Settings readIn(Face other) {
        return new Settings(
                language, theme, textPercent, other, readingPercent, sidebar, folded, remembers, readAfter, stand);
    }

    public Settings readAt(int percent) {
        return new Settings(language, theme, textPercent, face, percent, sidebar, folded, remembers, readAfter, stand);
    }

    public Settings withSidebar(boolean shown) {
        return new Settings(
                language, theme, textPercent, face, readingPercent, shown, folded, remembers, readAfter, stand);
    }

    public Settings standing(Stand other) {
        return new Settings(
                language, theme, textPercent, face, readingPercent, sidebar, folded, remembers, readAfter, other);
    }

    public Settings folding(boolean wanted) {
        return new Settings(
                language, theme, textPercent, face, readingPercent, sidebar, wanted, remembers, readAfter, stand);
    }

    public Settings remembering(boolean wanted) {
        return new Settings(
                language, theme, textPercent, face, readingPercent, sidebar, folded, wanted, readAfter, stand);
    }

    public Settings readingAfter(ReadAfter other) {
        return new Settings(
                language, theme, textPercent, face, readingPercent, sidebar, folded, remembers, other, stand);
    }
}
