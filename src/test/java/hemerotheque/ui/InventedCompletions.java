package hemerotheque.ui;

import hemerotheque.search.Completion;
import hemerotheque.search.Completion.Kind;
import hemerotheque.search.Typing;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;

/// One completion of each kind for whatever is being typed.
final class InventedCompletions {

    private InventedCompletions() {}

    static List<Completion> of(String question, int caret) {
        var asked = new Completion(Kind.ASKED, "retraites OU grève", 0, question.length(), OptionalLong.empty());
        var typing = Typing.at(question, caret);
        if (typing.isEmpty()) return List.of();
        if (typing.get().begun().isEmpty()) return List.of(asked);
        return Stream.concat(named(typing.get()), Stream.of(asked)).toList();
    }

    private static Stream<Completion> named(Typing at) {
        return Stream.of(
                        new Completion(Kind.WORD, "réforme", 0, 0, OptionalLong.of(1_284)),
                        new Completion(Kind.WORD, "réformes", 0, 0, OptionalLong.of(312)),
                        new Completion(Kind.AUTHOR, "auteur:=\"Camille Le Goff-Réformat\"", 0, 0, OptionalLong.of(58)),
                        new Completion(
                                Kind.SOURCE,
                                "source:=\"Le Bulletin de la Réforme agraire et des communes de la vallée, édition du soir\"",
                                0,
                                0,
                                OptionalLong.of(9)),
                        new Completion(Kind.LANGUAGE, "recherche:", 0, 0, OptionalLong.empty()),
                        new Completion(Kind.SAVED, "recherche:\"Réforme des retraites\"", 0, 0, OptionalLong.empty()))
                .map(one -> new Completion(one.kind(), one.text(), at.from(), at.to(), one.articles()));
    }
}
