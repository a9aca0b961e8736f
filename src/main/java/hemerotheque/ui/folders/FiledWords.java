package hemerotheque.ui.folders;

import hemerotheque.wording.Wording;

/// What was filed, in a sentence.
public record FiledWords(Wording wording) {

    /// « 3 articles rangés dans « Réforme ». »
    public String told(Filed filed) {
        var key = filed.in() ? "folders.told" : "folders.told.out";
        return wording.say(key, filed.articles().size(), filed.folder().name());
    }
}
