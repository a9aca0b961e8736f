package hemerotheque.ui.common;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import javafx.scene.paint.Color;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The colours of the themes, by the contrasts of WCAG 2.2: 4.5 to 1 for text (1.4.3), 3 to 1 for what controls and
/// charts are known by (1.4.11).
class ContrastTest {

    private static final Pattern COLOUR = Pattern.compile("-hm-([a-z0-9-]+): (#[0-9a-f]{6});");

    private static Map<String, Color> colours(String theme) throws IOException {
        var file = "/hemerotheque/ui/" + theme + ".css";
        try (var in = ContrastTest.class.getResourceAsStream(file)) {
            var colours = new HashMap<String, Color>();
            var found = COLOUR.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            while (found.find()) colours.put(found.group(1), Color.web(found.group(2)));
            return colours;
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    text, page, 4.5
                    text, panel, 4.5
                    text, field, 4.5
                    text, hover, 4.5
                    text, selected, 4.5
                    text, selection, 4.5
                    text, chip, 4.5
                    text, highlight, 4.5
                    secondary, page, 4.5
                    secondary, panel, 4.5
                    secondary, field, 4.5
                    secondary, selected, 4.5
                    accent, page, 4.5
                    accent, panel, 4.5
                    on-accent, accent, 4.5
                    warning, page, 4.5
                    danger, page, 4.5
                    added, page, 4.5
                    on-shade-1, shade-1, 4.5
                    on-shade-2, shade-2, 4.5
                    on-shade-3, shade-3, 4.5
                    on-shade-4, shade-4, 4.5
                    outline, page, 3
                    outline, panel, 3
                    outline, field, 3
                    bar, page, 3
                    bar, panel, 3
                    curve-0, page, 3
                    curve-1, page, 3
                    curve-2, page, 3
                    curve-3, page, 3
                    curve-5, page, 3
                    curve-6, page, 3
                    curve-7, page, 3
                    dot-red, panel, 3
                    dot-orange, panel, 3
                    dot-yellow, panel, 3
                    dot-green, panel, 3
                    dot-teal, panel, 3
                    dot-blue, panel, 3
                    dot-violet, panel, 3
                    """)
    void whatIsSeenStandsOutByDayAndByNight(String front, String back, double least) throws IOException {
        for (var theme : new String[] {"paper", "night"}) {
            var colours = colours(theme);
            double contrast = contrast(colours.get(front), colours.get(back));
            assertTrue(contrast >= least, "%s: %s on %s is %.2f".formatted(theme, front, back, contrast));
        }
    }

    private static double contrast(Color one, Color other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double part) {
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
