package hemerotheque.importing.format.europresse;

import hemerotheque.importing.extract.Printed;
import hemerotheque.model.PublicationDate;
import java.util.Optional;
import java.util.regex.Pattern;

/// The number by which Europresse knows an article: a type, a day, the code of the paper, the paper's own number:
/// « news·20060314·LF·0q1403 ». The day may be another than the one printed, so it only stands in for it.
record DocumentNumber(String text) {

    /// The dots between may have passed through a wrong code page.
    private static final Pattern DOT = Pattern.compile("\u00C2?[\u00B7\u2022\u2219\u22C5\uFFFD]");

    private static final Pattern NUMBER = Pattern.compile("(?<![\\p{L}\\d])(?<type>\\p{Alpha}{3,12})" + DOT
            + "(?<day>(?:1[6-9]|20)\\d{6})" + DOT + "(?<rest>[^\\s<>]{1,80})");

    /// The first in `text`.
    static Optional<DocumentNumber> in(String text) {
        var found = NUMBER.matcher(text);
        if (!found.find()) return Optional.empty();
        return Optional.of(new DocumentNumber(DOT.matcher(found.group()).replaceAll("\u00B7")));
    }

    Optional<PublicationDate> day() {
        var digits = text.split("\u00B7", 3)[1];
        return Printed.date(digits.substring(0, 4) + "-" + digits.substring(4, 6) + "-" + digits.substring(6));
    }
}
