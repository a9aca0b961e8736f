package hemerotheque.settings;

import hemerotheque.wording.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;

/// The file of the reader's choices: Java properties in UTF-8, one choice a line.
///
/// A value that cannot be read counts as never chosen, so an old or damaged file never keeps the program from starting.
public final class SettingsFile {

    private final Path file;
    private final Language language;

    /// @param language where none was chosen
    public SettingsFile(Path file, Language language) {
        this.file = file;
        this.language = language;
    }

    /// What was chosen; the first settings where there is no file, or none that can be read.
    public Settings read() {
        var values = new Properties();
        if (Files.isRegularFile(file)) {
            try (var in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                values.load(in);
            } catch (IOException | IllegalArgumentException unreadable) {
                values.clear(); // choices can be made again; a window that does not open cannot
            }
        }
        var first = Settings.first(language);
        return new Settings(
                choice(Language.class, values.getProperty("language")).orElse(first.language()),
                choice(Theme.class, values.getProperty("theme")).orElse(first.theme()),
                figure(values.getProperty("text.percent")).orElse(first.textPercent()),
                choice(Face.class, values.getProperty("reading.face")).orElse(first.face()),
                figure(values.getProperty("reading.percent")).orElse(first.readingPercent()),
                !"false".equals(values.getProperty("sidebar")),
                new Asking(
                        "true".equals(values.getProperty("list.folded")),
                        !"false".equals(values.getProperty("history")),
                        "true".equals(values.getProperty("search.onEnter"))),
                choice(ReadAfter.class, values.getProperty("read.after")).orElse(first.readAfter()),
                new Stand(
                        place(values.getProperty("window")),
                        "true".equals(values.getProperty("window.maximised")),
                        figure(values.getProperty("sidebar.width")),
                        figure(values.getProperty("list.width"))));
    }

    /// « 120 40 1440 900 »: left, top, width, height.
    private static Optional<Stand.Place> place(String figures) {
        return Optional.ofNullable(figures)
                .filter(text -> text.matches("-?\\d{1,5} -?\\d{1,5} \\d{1,5} \\d{1,5}"))
                .map(text -> Arrays.stream(text.split(" "))
                        .mapToInt(Integer::parseInt)
                        .toArray())
                .map(four -> new Stand.Place(four[0], four[1], four[2], four[3]));
    }

    /// The language of the system is not written: it stays that of the system when the system's changes.
    private String written(Language chosen) {
        return chosen == language ? "" : "language=" + code(chosen) + "\n";
    }

    private static String written(Stand stand) {
        var lines = new StringBuilder("window.maximised=" + stand.maximised() + "\n");
        stand.place()
                .ifPresent(p -> lines.append("window=%d %d %d %d\n".formatted(p.x(), p.y(), p.width(), p.height())));
        stand.sidebar().ifPresent(width -> lines.append("sidebar.width=" + width + "\n"));
        stand.list().ifPresent(width -> lines.append("list.width=" + width + "\n"));
        return lines.toString();
    }

    /// Writes `settings` in the place of what was there: all of it or nothing.
    public void write(Settings settings) throws IOException {
        var lines = """
                theme=%s
                text.percent=%d
                reading.face=%s
                reading.percent=%d
                sidebar=%s
                list.folded=%s
                history=%s
                search.onEnter=%s
                read.after=%s
                """.formatted(
                        code(settings.theme()),
                        settings.textPercent(),
                        code(settings.face()),
                        settings.readingPercent(),
                        settings.sidebar(),
                        settings.asking().folded(),
                        settings.asking().remembers(),
                        settings.asking().onEnter(),
                        code(settings.readAfter()));
        var folder = file.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        var beside = Files.createTempFile(folder, "settings", ".new");
        Files.writeString(beside, written(settings.language()) + lines + written(settings.stand()));
        try {
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static <E extends Enum<E>> Optional<E> choice(Class<E> kind, String code) {
        return Arrays.stream(kind.getEnumConstants())
                .filter(constant -> code(constant).equals(code))
                .findFirst();
    }

    private static Optional<Integer> figure(String digits) {
        return Optional.ofNullable(digits)
                .filter(text -> text.matches("\\d{1,4}"))
                .map(Integer::valueOf);
    }
}
