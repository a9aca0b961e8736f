package hemerotheque.importing.format.lexisnexis;

import java.util.regex.Pattern;

/// Who owns an article, as the database says above or below it; the word may be damaged, « Copy 2013 ».
final class Copyright {

    private static final Pattern LINE = Pattern.compile(
            "^(?:copyright\\b|copr\\.|copy\\s+(?:19|20)\\d\\d\\b|\\(c\\)\\s|©|all rights reserved|tous droits r|alle rechte vorb"
                    + "|alle rechten voorb|todos los derechos|tutti i diritti|todos os direitos).*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);

    /// Characters, our choice: longer ones are an article about rights.
    private static final int LONGEST = 300;

    private Copyright() {}

    static boolean is(String text) {
        return text.length() <= LONGEST && LINE.matcher(text).matches();
    }
}
