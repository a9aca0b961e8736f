package hemerotheque.importing.format.factiva;

import hemerotheque.importing.extract.Printed;
import hemerotheque.model.LanguageCode;
import java.util.Optional;
import java.util.regex.Pattern;

/// What a field looks like, whatever the language of the interface.
final class Shapes {

    /// The number by which Factiva knows an article: the code of the paper, filled up, a day, and a running number.
    private static final String NUMBER = "[A-Za-z][A-Za-z0-9]{2,13}(?:19|20)\\d{6}[A-Za-z0-9]{7,12}";

    private static final Pattern DOCUMENT = Pattern.compile("(?:^|[\\s:\u00A0])(" + NUMBER + ")[\\s\u00A0]*$");

    /// A line that tells it, in the words of any language: « Document LEFLEU0020240314ek3e0000t ».
    static final Pattern DOCUMENT_LINE =
            Pattern.compile("^\\s*[\\p{L}\\p{M}]{2,20}[\\s\u00A0:]*" + NUMBER + "\\s*$", Pattern.MULTILINE);

    /// What `\s` stands for.
    static final String BLANKS = " \t\n\u000B\f\r";

    private static final int SHORTEST_NUMBER = 18; // characters

    private static final Pattern WORDS = Pattern.compile(
            "^(?:\\d{1,3}(?:[.,'’ \u00A0\u2009\u202F]\\d{3})+|\\d{1,7})[ \u00A0\u2009\u202F]?[\\p{L}\\p{M}]{1,15}$");

    /// A day or a month as every language has it, though its names be unknown here.
    private static final Pattern DAY = Pattern.compile(
            "^(?:\\d{1,2}(?:er|\\.|º)?[ \u00A0]+(?:de )?)?[\\p{L}\\p{M}]{3,14}\\.?,?[ \u00A0]+(?:\\d{1,2}, )?(?:de )?(?:1[6-9]|20)\\d\\d(?: ?г\\.)?$"
                    + "|^(?:1[6-9]|20)\\d\\d ?[年년].{2,10}$|^(?:1[6-9]|20)\\d\\d-\\d\\d-\\d\\d$|^\\d{1,2}[/.]\\d{1,2}[/.](?:1[6-9]|20)\\d\\d$");

    private static final Pattern HOUR =
            Pattern.compile("^\\d{1,2}[:h]\\d\\d(?::\\d\\d)?(?: ?[AaPp]\\.?[Mm]\\.?)?(?: ?GMT)?$");

    private static final Pattern SOURCE_CODE = Pattern.compile("^[A-Z][A-Z0-9]{1,9}$");

    private static final Pattern PAGE = Pattern.compile(
            "^(?:(?i:pages?|pp?\\.?|seite|s\\.|página|pág\\.|pagina|pag\\.)[ \u00A0]*)?(?=[\\p{L}_-]{0,8}\\d)[\\p{L}\\d_/,;()&.:+-]{1,20}$|^[IVXLC]{1,6}$");

    private static final Pattern COPYRIGHT = Pattern.compile(
            "(?iu)©|\\(c\\)|copyright|all rights|droits|rechte vorbehalten|derechos|diritti|direitos|版权|版權|著作権");

    private static final Pattern COPYRIGHT_BEGINNING = Pattern.compile("(?iu)^\\W*(?:©|\\(c\\)|copyright\\b)");

    private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d[.,]?$");

    private static final Pattern BYLINE =
            Pattern.compile("(?iu)^(?:par|by|von|por|di|da|door|de notre|propos recueillis|texte)\\b.*");

    private static final int LONGEST_DATE = 40; // characters, our choice

    private static final int LONGEST_LINE = 400; // characters, our choice

    private Shapes() {}

    /// The number of an article at the end of what tells it: « Document LEFLEU0020240314ek3e0000t ».
    static Optional<String> document(String line) {
        var found = DOCUMENT.matcher(line);
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }

    static boolean isDocumentLine(String line) {
        return line.length() <= LONGEST_LINE
                && endsAsNumber(line)
                && DOCUMENT_LINE.matcher(line).matches();
    }

    /// Whether a word of letters and figures as long as a number ends the line: hardly another line has one.
    private static boolean endsAsNumber(String line) {
        int end = line.length();
        while (end > 0 && BLANKS.indexOf(line.charAt(end - 1)) >= 0) end--;
        int at = end;
        while (at > 0 && end - at < SHORTEST_NUMBER && isOfNumber(line.charAt(at - 1))) at--;
        return end - at == SHORTEST_NUMBER;
    }

    private static boolean isOfNumber(char c) {
        return c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
    }

    /// « 1 229 mots », « 475 words », « 312字 ».
    static boolean isWords(String line) {
        return line.length() <= LONGEST_DATE && WORDS.matcher(line).matches();
    }

    static boolean isDate(String line) {
        if (line.length() > LONGEST_DATE) return false;
        return DAY.matcher(line).matches()
                && (line.matches("^\\d.*") || Printed.date(line).isPresent());
    }

    static boolean isHour(String line) {
        return HOUR.matcher(line).matches();
    }

    static boolean isSourceCode(String line) {
        return SOURCE_CODE.matcher(line).matches();
    }

    static boolean isPage(String line) {
        return PAGE.matcher(line).matches();
    }

    static boolean isLanguage(String line) {
        return !line.isEmpty()
                && line.length() <= LONGEST_DATE
                && line.codePoints().noneMatch(Character::isDigit)
                && (line.length() > 3 || line.charAt(0) > 0x2FF) // short words of our letters are codes, or « Est »
                && LanguageCode.of(line).isPresent();
    }

    static boolean isCopyright(String line) {
        return line.length() <= LONGEST_LINE && COPYRIGHT.matcher(line).find();
    }

    /// Whether it is one by itself, wherever it stands.
    static boolean beginsAsCopyright(String line) {
        return line.length() <= LONGEST_LINE
                && COPYRIGHT_BEGINNING.matcher(line).find();
    }

    /// « Société du Fleuve 2024 »: enough where a copyright is due.
    static boolean isOfAYear(String line) {
        return line.length() <= 2 * LONGEST_DATE && YEAR.matcher(line).find();
    }

    static boolean isByline(String line) {
        return BYLINE.matcher(line).matches();
    }
}
