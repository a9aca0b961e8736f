package hemerotheque.importing.format.lexisnexis;

import hemerotheque.importing.extract.Printed;
import hemerotheque.importing.format.lexisnexis.Piece.Passage;
import hemerotheque.model.PublicationDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What stands above the labels of a document.
///
/// @param standfirst what stands under the headline, before the first label
record Heading(
        Optional<String> source,
        Optional<PublicationDate> published,
        Optional<String> edition,
        Optional<String> headline,
        Optional<String> standfirst) {

    /// Characters, our choice: what is longer is no headline.
    private static final int LONGEST_HEADLINE = 400;

    /// Passages, our choice: copyright, paper, two dates, edition, headline.
    private static final int MOST = 8;

    /// That of LexisNexis: the paper, then date and headline in either order; the copyright may come first. Any but the
    /// headline may be missing, and so may it.
    static Heading of(List<Passage> passages) {
        var rest = withoutCopyright(passages);
        int date = date(rest);
        var source = rest.isEmpty() || date == 0 ? Optional.<Passage>empty() : Optional.of(rest.getFirst());
        var editions = new ArrayList<String>();
        var titles = new ArrayList<String>();
        for (int i = source.isPresent() ? 1 : 0; i < rest.size(); i++) {
            var passage = rest.get(i);
            if (i == date) DateLine.of(passage.text()).flatMap(DateLine::rest).ifPresent(editions::add);
            else if (isDateAgain(passage)) continue;
            else if (passage.centred() || i == date + 1 && isEdition(rest, i)) editions.add(passage.text());
            else titles.add(passage.text());
        }
        return new Heading(source.map(Passage::text), published(rest, date), joined(editions), titles);
    }

    /// That of Nexis Uni: headline, paper, date, copyright, of which the paper may be missing.
    static Heading titleFirst(List<Passage> passages) {
        var rest = withoutCopyright(passages);
        int date = date(rest);
        int told = date < 0 ? Math.min(rest.size(), 2) : date;
        int titles = told < 2 ? told : told - 1;
        var source = told < 2
                ? Optional.<String>empty()
                : Optional.of(rest.get(told - 1).text());
        var editions = new ArrayList<String>();
        for (int i = Math.max(told, 0); i < rest.size(); i++) {
            var text = rest.get(i).text();
            if (i == date) DateLine.of(text).flatMap(DateLine::rest).ifPresent(editions::add);
            else if (DateLine.isEdition(text)) editions.add(text);
        }
        var title = String.join(
                " ", rest.subList(0, titles).stream().map(Passage::text).toList());
        return new Heading(source, published(rest, date), joined(editions), List.of(title));
    }

    private Heading(
            Optional<String> source,
            Optional<PublicationDate> published,
            Optional<String> edition,
            List<String> titles) {
        this(
                source,
                published,
                edition,
                titles.stream().findFirst().filter(title -> !title.isBlank()),
                Printed.some(String.join(" ", titles.stream().skip(1).toList())));
    }

    /// How many of `passages` are the heading of a document that has no label above its body.
    static int length(List<Passage> passages) {
        int most = Math.min(MOST, passages.size());
        int length = 0;
        int titles = -1; // the first is the paper
        for (int i = 0; i < most; i++) {
            var passage = passages.get(i);
            boolean notes = passage.centred()
                    || Copyright.is(passage.text())
                    || DateLine.of(passage.text()).filter(DateLine::isPlain).isPresent();
            if (!notes) {
                titles++;
                if (titles > 1 || passage.text().length() > LONGEST_HEADLINE) break;
            } else if (i == 0 && passage.centred()) {
                titles = 0;
            }
            length = i + 1;
        }
        return length;
    }

    private static List<Passage> withoutCopyright(List<Passage> passages) {
        return passages.stream()
                .filter(passage -> !Copyright.is(passage.text()))
                .toList();
    }

    /// Where the date of publication stands; below 0 where it does not.
    private static int date(List<Passage> passages) {
        int loose = -1;
        for (int i = 0; i < passages.size(); i++) {
            var line = DateLine.of(passages.get(i).text());
            if (line.isPresent() && line.get().isPlain()) return i;
            if (line.isPresent() && loose < 0) loose = i;
        }
        return loose;
    }

    /// The same day in another language or form.
    private static boolean isDateAgain(Passage passage) {
        return DateLine.of(passage.text()).filter(line -> line.rest().isEmpty()).isPresent();
    }

    /// Whether what stands under the date names an edition, and a headline follows.
    private static boolean isEdition(List<Passage> passages, int at) {
        return at > 0
                && DateLine.isEdition(passages.get(at).text())
                && passages.stream().skip(at + 1).anyMatch(passage -> !passage.centred() && !isDateAgain(passage));
    }

    private static Optional<PublicationDate> published(List<Passage> passages, int date) {
        if (date < 0) return Optional.empty();
        return DateLine.of(passages.get(date).text()).map(DateLine::date);
    }

    private static Optional<String> joined(List<String> editions) {
        return Printed.some(String.join(" ", editions).replaceAll("(?iu)\\s*\\bcorrection appended\\b", ""));
    }
}
