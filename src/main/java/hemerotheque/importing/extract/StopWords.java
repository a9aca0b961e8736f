package hemerotheque.importing.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Words that say nothing of a subject, and much of the language. All folded.
final class StopWords {

    private static final Set<String> FRENCH = of("""
            le la les des du de et est une un que qui dans pour sur pas par plus avec ce cette au aux sont
            ont mais nous vous il elle ils elles leur leurs comme tout tous toute toutes etre avoir fait
            faire aussi alors apres avant entre encore depuis sans sous selon meme autre autres ainsi donc
            dont peut deux trois cela celui celle ceux cet ces ses son etait avait aurait serait sera ete
            bien tres moins quand lors chez vers contre pendant puis notamment cependant egalement toujours
            jamais beaucoup plusieurs chaque quelques quelque aujourd hier demain jour jours mois annee
            annees ans premier premiere dernier derniere nouveau nouvelle grand grande petit petite moment
            temps partie part face cours suite sein afin lequel laquelle votre notre vos nos peuvent doit
            doivent faut fois point avaient etaient seront auront aura dire mettre prendre jusqu lorsque
            parce car rien ici deja janvier fevrier mars avril juin juillet aout septembre octobre novembre
            decembre lundi mardi mercredi jeudi vendredi samedi dimanche
            """);

    private static final Set<String> ENGLISH = of("""
            the of and to in is that for was with as are by this from have has were which not his her they
            their been said would who will it at he she be but
            """);

    /// Words of text, our choice: fewer prove nothing.
    private static final int ENOUGH = 20;

    private StopWords() {}

    private static Set<String> of(String words) {
        return Set.of(words.strip().split("\\s+"));
    }

    static boolean isOne(String word) {
        return FRENCH.contains(word);
    }

    /// `fr` or `en` where the words of a text tell it plainly.
    static Optional<String> languageOf(List<String> words) {
        if (words.size() < ENOUGH) return Optional.empty();
        double french = (double) words.stream().filter(FRENCH::contains).count() / words.size();
        double english = (double) words.stream().filter(ENGLISH::contains).count() / words.size();
        if (french > 0.2 && french > 2 * english) return Optional.of("fr");
        return english > 0.2 && english > 2 * french ? Optional.of("en") : Optional.empty();
    }
}
