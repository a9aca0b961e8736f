package hemerotheque.importing.decode;

import java.nio.charset.Charset;
import java.util.Optional;
import java.util.stream.Stream;

/// French that was written under DOS or on a Macintosh before OS X: its bytes are letters in windows-1252 as well, only
/// others.
///
/// Known by its « é », which is the commonest of all French letters with an accent.
final class BeforeWindows {

    /// What French writes most: read in a wrong charset, a text shows hardly any of it.
    private static final String FRENCH = "éèêàçùîôûâëïœ";

    /// Signs outside ASCII that a text needs to show for us to tell, our choice.
    private static final int FEWEST = 4;

    private BeforeWindows() {}

    /// The charset in which `bytes` are French, where they are not in windows-1252, as which they read `text`.
    static Optional<Charset> of(byte[] bytes, String text) {
        var signs = signs(text);
        if (signs.length() < FEWEST || french(signs) * 10 > signs.length()) return Optional.empty();
        return Stream.of("x-MacRoman", "IBM850")
                .filter(Charset::isSupported)
                .map(Charset::forName)
                .filter(charset -> reads(signs(new String(bytes, charset))))
                .findFirst();
    }

    private static boolean reads(String signs) {
        long acute = signs.chars().filter(c -> c == 'é').count();
        return acute >= 2 && acute * 8 >= signs.length() && french(signs) * 3 >= signs.length();
    }

    private static long french(String signs) {
        return signs.chars().filter(c -> FRENCH.indexOf(c) >= 0).count();
    }

    private static String signs(String text) {
        var signs = new StringBuilder();
        text.chars().filter(c -> c >= 0x80).forEach(c -> signs.append((char) c));
        return signs.toString();
    }
}
