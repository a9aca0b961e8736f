package hemerotheque.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hemerotheque.settings.Settings;
import hemerotheque.wording.Language;
import java.util.List;
import javafx.scene.control.Button;
import org.junit.jupiter.api.Test;

class ChipsInWindowTest {

    @Test
    void aScreenReaderIsToldWhatAChipAsksForBeforeAMouseComes() throws Exception {
        var told = Toolkit.on(() -> {
            var settings = Settings.first(Language.FRENCH);
            var shown = Shown.room(new InventedArticles(40).desk(), settings, 1440, 900);
            var search = shown.room().models().search();
            search.ask(search.question().asking("retraites"));
            return shown.scene().getRoot().lookupAll(".hm-chip").stream()
                    .map(Button.class::cast)
                    .filter(chip -> chip.getText().equals("retraites"))
                    .map(chip -> chip.getAccessibleHelp().replaceAll("[\u00a0\u202f]", " "))
                    .toList();
        });

        assertEquals(List.of("Articles contenant le mot « retraites »."), told);
    }
}
