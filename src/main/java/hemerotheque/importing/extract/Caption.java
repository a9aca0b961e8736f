package hemerotheque.importing.extract;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/// What stands under a picture: what it shows, and whose it is.
record Caption(Optional<String> words, Optional<String> credit) {

    static final Caption NONE = new Caption(Optional.empty(), Optional.empty());

    /// Class names of a credit inside or beside a caption.
    private static final Pattern CREDIT_NAMES = Pattern.compile(
            "(?<![a-z0-9])(?:credits?|copyright|photographers?|photographes?|photo-?by|image-(?:[a-z]+-)?source)(?![a-z0-9])");

    /// A credit at the end of a caption that nothing else sets apart.
    private static final Pattern CREDIT_END = Pattern.compile(
            "(?:(?<=[.!?…»)])|(?<=^)|(?<=\\s)[-–—|/•·])\\s*(?<credit>(?:©|\\(c\\)|(?i:cr[ée]dits?)(?: ?photos?)?\\s?:|(?i:photos?)\\s?:|PHOTO )\\s?[^.!?]{2,80}\\.?)$"
                    + "|\\s*\\((?<inside>(?:©|Photos?|Cr[ée]dits?|Ph\\.|Dessins?|Illustrations?|Infographies?|Clichés?)[ :\u00A0][^()]{2,80})\\)\\.?$");

    /// Of a `figcaption` or an element that is named like one.
    static Caption of(Element caption) {
        var credits = caption.getAllElements().stream()
                .filter(inner -> inner != caption && isCredit(Markup.names(inner)))
                .toList();
        if (credits.isEmpty()) return of(caption.text());
        var words = caption.clone();
        words.getAllElements().stream()
                .filter(inner -> inner != words && isCredit(Markup.names(inner)))
                .toList()
                .forEach(Element::remove);
        var credit = credits.stream()
                .filter(inner ->
                        credits.stream().noneMatch(outer -> inner.parents().contains(outer)))
                .map(Element::text)
                .collect(Collectors.joining(" "));
        return new Caption(some(words.text()), some(credit));
    }

    static Caption of(String text) {
        var line = Plain.line(text);
        var end = CREDIT_END.matcher(line);
        if (!end.find()) return new Caption(some(line), Optional.empty());
        var credit = end.group("credit") == null ? end.group("inside") : end.group("credit");
        return new Caption(some(line.substring(0, end.start())), some(credit));
    }

    static boolean isCredit(String names) {
        return !names.isEmpty() && CREDIT_NAMES.matcher(names).find();
    }

    private static Optional<String> some(String text) {
        return Optional.of(Plain.line(text)).filter(line -> !line.isEmpty());
    }

    /// This one, and what only `other` tells.
    Caption or(Caption other) {
        return new Caption(words.or(other::words), credit.or(other::credit));
    }
}
