package hemerotheque.wording;

import hemerotheque.search.Warning;

/// What a question suffered from, in words.
public final class WarningWords {

    private final Wording wording;

    public WarningWords(Wording wording) {
        this.wording = wording;
    }

    /// « Aucun dossier ne s’appelle « Reformes » : pris comme un mot. »
    public String sentence(Warning warning) {
        return wording.say("warning", warning.reason(), warning.subject());
    }

    /// The same, followed by « Vouliez-vous dire « Réforme » ? » where that is known.
    public String withMeant(Warning warning) {
        var sentence = sentence(warning);
        return warning.meant()
                .map(meant -> sentence + " " + wording.say("warning.meant", meant.name()))
                .orElse(sentence);
    }
}
