package hemerotheque.importing.extract;

/// What a folded text must hold to write a day at all. Asked before [FrenchDate], since nearly no line holds it.
final class DayTraces {

    private static final String[] MONTHS = {
        "jan", "fev", "mar", "avr", "mai", "jui", "aou", "sep", "oct", "nov", "dec", "feb", "apr", "may", "jun", "jul",
        "aug"
    };

    private DayTraces() {}

    /// A digit on both sides of a border.
    static boolean ofFigures(String folded) {
        for (int i = 1; i + 1 < folded.length(); i++) {
            char c = folded.charAt(i);
            boolean border = c == '/' || c == '.' || c == '-';
            if (border && isDigit(folded.charAt(i - 1)) && isDigit(folded.charAt(i + 1))) return true;
        }
        return false;
    }

    /// The beginning of a month's name at the beginning of a word, in a text that holds a digit.
    static boolean ofMonth(String folded) {
        return folded.chars().anyMatch(c -> isDigit((char) c)) && holdsMonth(folded);
    }

    private static boolean holdsMonth(String folded) {
        for (int i = 0; i < folded.length(); i++) {
            boolean initial = "jfmasond".indexOf(folded.charAt(i)) >= 0;
            if (initial && opensWord(folded, i) && isMonth(folded, i)) return true;
        }
        return false;
    }

    /// « hier », « aujourd'hui », « il y a ».
    static boolean ofRelation(String folded) {
        return folded.contains("hier") || folded.contains("aujourd'hui") || folded.contains("il y a ");
    }

    private static boolean opensWord(String folded, int at) {
        return at == 0 || folded.charAt(at - 1) < 'a' || folded.charAt(at - 1) > 'z';
    }

    private static boolean isMonth(String folded, int at) {
        for (var month : MONTHS) if (folded.startsWith(month, at)) return true;
        return false;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
