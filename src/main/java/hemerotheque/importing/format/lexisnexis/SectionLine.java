package hemerotheque.importing.format.lexisnexis;

import hemerotheque.importing.extract.Printed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// What the database tells of the place of an article in the paper: « INTERNATIONAL; Pg. 35 », « Section 5; Part 2;
/// Page 16; Column 2; National Desk », « S. 7 Ausg. 167 ».
///
/// @param section the first part that names one
/// @param further the other parts that do
record SectionLine(Optional<String> section, Optional<String> page, Optional<String> issue, List<String> further) {

    private static final String NUMBER = "(?:\\p{Lu}{1,4}-?)?\\d{1,5}\\p{L}?";

    private static final Pattern PAGE = Pattern.compile(
            "(?iu)(?:^|[\\s,(])(?:pgs?\\.?|pages?|pp?\\.|s\\.|seiten?|blz\\.?|bladzijde|p[aá]gs?\\.|p[aá]gina)[\\s\u00A0]*"
                    + "(" + NUMBER + "(?:\\s?[,/&–-]\\s?" + NUMBER + ")*)(?![\\p{L}\\d])");

    private static final Pattern NO_PAGE = Pattern.compile("(?iu)^pg\\.\\s*(?:nopgcit.*)?$");

    private static final Pattern ISSUE = Pattern.compile("(?iu)^[\\s,]*((?:ausg\\.|nr\\.?|no\\.?|n[°ºo])\\s*\\d+.*)$");

    private static final Pattern NO_SECTION = Pattern.compile(
            "(?iu)^(?:part|column|col\\.?|version|vol\\.?|volume|nr\\.?|no\\.?|n[°º])\\s*:?\\s*[\\w-]*$");

    static SectionLine of(String value) {
        var names = new ArrayList<String>();
        Optional<String> page = Optional.empty();
        Optional<String> issue = Optional.empty();
        for (var part : value.split(";")) {
            var name = part.strip();
            var found = PAGE.matcher(name);
            if (found.find()) {
                if (page.isEmpty()) page = Printed.some(found.group(1));
                var behind = ISSUE.matcher(name.substring(found.end()));
                if (behind.matches()) issue = issue.or(() -> Printed.some(behind.group(1)));
                name = name.substring(0, found.start());
            }
            if (!NO_PAGE.matcher(name).matches() && !NO_SECTION.matcher(name).matches()) {
                Printed.some(name.replaceAll("[\\s,]+$", "")).ifPresent(names::add);
            }
        }
        return new SectionLine(
                names.stream().findFirst(), page, issue, names.stream().skip(1).toList());
    }
}
