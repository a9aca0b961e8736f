package hemerotheque.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hemerotheque.settings.Face;
import hemerotheque.ui.Toolkit;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javafx.scene.text.Font;
import org.junit.jupiter.api.Test;

class FontsTest {

    @Test
    void everyFaceIsKnownByTheNameThatStylesheetsUse() throws Exception {
        var families =
                Toolkit.on(() -> Fonts.load().stream().map(Font::getFamily).collect(Collectors.toSet()));

        var expected =
                new TreeSet<>(Arrays.stream(Face.values()).map(Face::family).toList());
        expected.addAll(List.of("Inter", "Inter SemiBold"));
        assertEquals(expected, new TreeSet<>(families));
    }
}
