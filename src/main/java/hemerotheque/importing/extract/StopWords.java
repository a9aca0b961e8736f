package hemerotheque.importing.extract;

import java.util.Set;

/// French words that say nothing of a subject. All folded.
final class StopWords {

    private static final Set<String> FRENCH = WordSet.of("""
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

    private StopWords() {}

    static boolean isOne(String word) {
        return FRENCH.contains(word);
    }
}
