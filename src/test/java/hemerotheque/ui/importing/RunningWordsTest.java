package hemerotheque.ui.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hemerotheque.model.Outcome;
import hemerotheque.ui.importing.ImportViewModel.State;
import hemerotheque.wording.Language;
import hemerotheque.wording.Wording;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RunningWordsTest {

    @Test
    void filesTellHowFarItIsUntilTheyTurnOutToHoldSeveralArticles() {
        assertEquals("Importation en cours\u00a0: 3 sur 8", said(3, 8));
        assertEquals("Importation en cours\u00a0: 12 articles de 1 fichier", said(12, 1));
        assertEquals("Importation en cours\u00a0: 12 articles de 3 fichiers", said(12, 3));
    }

    private static String said(long added, long found) {
        var counts = new Counts(Map.of(Outcome.Kind.ADDED, added));
        var running = new State.Running(found, counts, 0, Optional.empty(), false);
        return RunningWords.of(running, new Wording(Language.FRENCH));
    }
}
