package hemerotheque.importing.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Languages that a few words give away: those that are frequent in one and rare in its neighbours. All folded.
///
/// « de », « la », « que », « un », « les » are left out of the French: Spanish, Catalan and Occitan have them too.
final class TellingWords {

    /// @param enough words of text, measured: fewer may be of a neighbour's few
    /// @param share of telling words, measured: over all that its neighbours reach, under nearly all that news in
    /// the language itself has
    private record Tongue(String code, int enough, double share, Set<String> words) {}

    private static final List<Tongue> TONGUES = List.of(
            new Tongue("fr", 60, 0.11, WordSet.of("""
                    et dans pour sur pas plus avec cette aux sont ont mais nous vous elle elles ils leur leurs etre
                    avoir qui du une ces ne ete sans deux aussi apres depuis alors selon fait ainsi dont peut avait
                    etait chez cet comme tous tout toute toutes est au meme autre lors cela moins tres encore ses
                    parce car qu on lui avant ans quand son peu bien faire notre votre deja etaient avaient seront
                    sera trop rien sous ceux celui celle jour soit doit
                    """)),
            new Tongue("en", 60, 0.22, WordSet.of("""
                    the of and to in is that for was with as are by this from have has were which not his her they
                    their been said would who will it at he she be but on or you your we our can had an if so when
                    what there more out about up them how all into than its
                    """)),
            new Tongue("ht", 20, 0.25, WordSet.of("yo nan ak pou ki moun gen sa li te ap sou nou peyi pa")));

    private static final Set<String> CORSICAN = WordSet.of("""
            u cu he so ellu ella elli issu issi induve cume dopu tuttu quellu quella anu ancu statu fattu oghje nantu
            stu pe sta avia eranu ind ch
            """);

    /// Italian stays under half of it, measured.
    private static final double CORSICAN_SHARE = 0.06;

    private TellingWords() {}

    /// The code of the language that `words` plainly are in: French, English or Haitian Creole.
    static Optional<String> languageOf(List<String> words) {
        for (var tongue : TONGUES) {
            boolean plain = words.size() >= tongue.enough() && share(tongue.words(), words) >= tongue.share();
            if (plain) return Optional.of(tongue.code());
        }
        return Optional.empty();
    }

    /// Whether `words`, which look Italian, are Corsican.
    static boolean areCorsican(List<String> words) {
        return share(CORSICAN, words) >= CORSICAN_SHARE;
    }

    private static double share(Set<String> telling, List<String> words) {
        int told = 0;
        for (var word : words) if (telling.contains(word)) told++;
        return (double) told / words.size();
    }
}
