package hemerotheque.wording;

import hemerotheque.model.ArticleId;
import hemerotheque.model.Origin;
import hemerotheque.model.Outcome;
import java.util.List;
import java.util.stream.Stream;

/// The report of an import in words: what a table of it has in its columns.
public record ReportWords(Wording wording) {

    /// « Fichier », « Élément », « Résultat », « Cause », « Conseil », « Article ».
    public List<String> heading() {
        return Stream.of("file", "entry", "result", "cause", "remedy", "article")
                .map(column -> wording.say("report.column." + column))
                .toList();
    }

    /// What stands under each heading.
    public List<String> cells(Outcome outcome) {
        return List.of(
                outcome.origin().file(),
                outcome.origin().entry().orElse(""),
                result(outcome),
                cause(outcome),
                remedy(outcome),
                outcome.article().map(ArticleId::toString).orElse(""));
    }

    /// `fichier › élément`.
    public String place(Origin origin) {
        return origin.entry().map(entry -> origin.file() + " › " + entry).orElse(origin.file());
    }

    public String result(Outcome outcome) {
        return wording.say("report.result", outcome.kind());
    }

    public String cause(Outcome outcome) {
        return outcome.problem().map(wording::said).orElse("");
    }

    public String remedy(Outcome outcome) {
        return outcome.problem().map(wording::remedy).orElse("");
    }
}
