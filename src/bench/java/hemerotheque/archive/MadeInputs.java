package hemerotheque.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;

/// The inputs of the race, made from a seed in a folder of their own; made once.
record MadeInputs(Path folder, int light, int heavy, int lines) {

    private static final long SEED = 1_789;

    /// A hundred pages a folder, as crawlers leave them.
    private static final int A_FOLDER = 100;

    Path lightPages() throws IOException {
        return pages("light", light, MadePage::light);
    }

    Path heavyPages() throws IOException {
        return pages("heavy", heavy, MadePage::heavy);
    }

    Path jsonLines() throws IOException {
        var file = folder.resolve("lines-" + lines + ".jsonl");
        if (Files.exists(file)) return file;
        Files.createDirectories(folder);
        var text = new MadeText(SEED);
        try (var out = Files.newBufferedWriter(file)) {
            for (int i = 0; i < lines; i++) out.write(new MadePage(text, i).line());
        }
        return file;
    }

    private Path pages(String name, int count, Function<MadePage, String> made) throws IOException {
        var pages = folder.resolve(name + "-" + count);
        if (Files.exists(pages)) return pages;
        var text = new MadeText(SEED);
        for (int i = 0; i < count; i++) {
            var part = Files.createDirectories(pages.resolve(Integer.toString(i / A_FOLDER)));
            Files.writeString(part.resolve(i + ".html"), made.apply(new MadePage(text, i)));
        }
        return pages;
    }
}
