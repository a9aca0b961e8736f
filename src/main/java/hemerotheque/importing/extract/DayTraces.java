package hemerotheque.importing.extract;

/// What a folded text must hold to write a day at all. Asked before [FrenchDate], since nearly no line holds it.
final class DayTraces {

    /// Letters of « septembre », the longest name of a month there is.
    private static final int LONGEST_MONTH = 9;

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

    /// A word that is a month's name, in a text that holds a digit.
    static boolean ofMonth(String folded) {
        return holdsDigit(folded) && holdsMonth(folded);
    }

    private static boolean holdsDigit(String folded) {
        for (int i = 0; i < folded.length(); i++) if (isDigit(folded.charAt(i))) return true;
        return false;
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
        return at == 0 || !isLetter(folded.charAt(at - 1));
    }

    private static boolean isMonth(String folded, int at) {
        int end = at;
        while (end < folded.length() && end - at <= LONGEST_MONTH && isLetter(folded.charAt(end))) end++;
        return FrenchDate.NAMES_OF_MONTHS.contains(folded.substring(at, end));
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
