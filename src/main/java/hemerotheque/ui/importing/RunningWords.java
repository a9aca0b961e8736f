package hemerotheque.ui.importing;

import hemerotheque.archive.Extent;
import hemerotheque.ui.importing.ImportViewModel.Phase;
import hemerotheque.ui.importing.ImportViewModel.State;
import hemerotheque.wording.Figures;
import hemerotheque.wording.ProgressWords;
import hemerotheque.wording.Wording;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How far an import has come, in two lines.
record RunningWords(Wording wording) {

    /// « Importation en cours : 3 120 fichiers sur 8 400 ».
    String first(State.Running running) {
        return wording.say(running.phase() == Phase.PAUSED ? "importing.paused" : "importing.running", files(running));
    }

    /// « Aperçu en cours : 3 120 fichiers sur 8 400 ».
    String tried(State.Running running) {
        return wording.say("importing.trial.running", files(running));
    }

    private String files(State.Running running) {
        var advance = running.advance();
        boolean counted = advance.all().isPresent();
        return new ProgressWords(wording).files(advance.read().files(), advance.found(), counted);
    }

    /// « 3 012 articles · 1,2 Go sur 3,1 Go · 240 articles/s · reste environ 3 min ».
    String second(State.Running running) {
        return switch (running.phase()) {
            case STOPPING -> wording.say("importing.stopping");
            case PAUSED -> wording.say("importing.standing");
            case GOING -> going(running);
        };
    }

    private String going(State.Running running) {
        var words = new ProgressWords(wording);
        var advance = running.advance();
        return Stream.of(
                        Optional.of(new Figures(wording).articles(advance.articles())),
                        Optional.of(words.bytes(
                                advance.read().bytes(), advance.all().map(Extent::bytes))),
                        words.speed(running.perSecond()),
                        words.rest(running.rest()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
    }
}
