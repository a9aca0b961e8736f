package hemerotheque.ui.common;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javafx.scene.text.Font;

/// The typefaces that the program brings along, so that it looks the same everywhere and has every French sign.
///
/// Source Serif 4, Literata, Newsreader, Atkinson Hyperlegible Next and Inter, unmodified, under the SIL Open Font
/// License 1.1: the licence lies beside each.
public final class Fonts {

    private static final List<String> FILES = List.of(
            "inter/Inter_400Regular",
            "inter/Inter_600SemiBold",
            "inter/Inter_700Bold",
            "source-serif-4/SourceSerif4_400Regular",
            "source-serif-4/SourceSerif4_400Regular_Italic",
            "source-serif-4/SourceSerif4_700Bold",
            "literata/Literata_400Regular",
            "literata/Literata_400Regular_Italic",
            "literata/Literata_700Bold",
            "newsreader/Newsreader_400Regular",
            "newsreader/Newsreader_400Regular_Italic",
            "newsreader/Newsreader_700Bold",
            "atkinson-hyperlegible-next/AtkinsonHyperlegibleNext_400Regular",
            "atkinson-hyperlegible-next/AtkinsonHyperlegibleNext_400Regular_Italic",
            "atkinson-hyperlegible-next/AtkinsonHyperlegibleNext_700Bold");

    private Fonts() {}

    /// Makes all the typefaces known to JavaFX, which keeps them; loading them again does no harm.
    ///
    /// @return one of each file, in its natural size
    public static List<Font> load() {
        return FILES.stream().map(Fonts::load).toList();
    }

    private static Font load(String name) {
        var path = "/hemerotheque/ui/fonts/" + name + ".ttf";
        try (var in = Fonts.class.getResourceAsStream(path)) {
            var font = Font.loadFont(in, 13);
            if (font == null) throw new IllegalStateException("not a font that JavaFX reads: " + path);
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException(path, e); // a resource of our own jar
        }
    }
}
