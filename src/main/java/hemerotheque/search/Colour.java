package hemerotheque.search;

import java.util.Locale;

/// What a reader tells saved searches and folders apart by, beside their names.
public enum Colour {
    GREY,
    RED,
    ORANGE,
    YELLOW,
    GREEN,
    TEAL,
    BLUE,
    VIOLET;

    /// The form in which it is kept, and which programs use.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// @param code as [#code] writes it
    public static Colour of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
