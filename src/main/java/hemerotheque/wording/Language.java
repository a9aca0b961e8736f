package hemerotheque.wording;

import java.util.Locale;

/// The languages that the program speaks.
public enum Language {
    FRENCH(Locale.FRANCE),
    ENGLISH(Locale.UK);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    public Locale locale() {
        return locale;
    }

    /// French where the locale is French, English otherwise.
    public static Language of(Locale locale) {
        return locale.getLanguage().equals("fr") ? FRENCH : ENGLISH;
    }
}
