package hemerotheque.importing.extract;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// A piece of a page, read as if it were a page: perhaps an article of its own.
///
/// @param article whether it stands in an `article` element
/// @param link where the heading leads, if elsewhere
/// @param body its own passages
record Part(Outline outline, boolean article, Optional<String> link, List<Passage> body) {

    /// Words of sentences, our choice: a brief in a digest has more.
    private static final int FEWEST_WORDS = 20;

    /// The same under a heading that leads elsewhere, our choice: excerpts are shorter.
    private static final int FEWEST_LINKED = 80;

    /// Lines before a title, our choice: a paper's name, a section, a day.
    private static final int LATEST_TITLE = 3;

    /// Words, our choice.
    private static final int LONGEST_TITLE = 25;

    private static final Pattern GOES_ON = Pattern.compile("(?:…|\\.\\.\\.|\\[…\\]|\\[\\.\\.\\.\\]|>>|»»|→)\\W*$");

    private static final Pattern READ_ON = Pattern.compile(
            "\\b(?:lire (?:la suite|l['’]article|plus|l['’]integralite)|la suite\\b|en savoir plus|suite et fin|voir plus|continuer"
                    + "|read (?:more|on|the)|continue reading|full story)");

    /// The piece `element` of a page.
    ///
    /// @param around the page as a whole
    static Part of(Element element, Outline around) {
        var shell = Document.createShell("");
        shell.body().appendChild(element.clone());
        if (around.page().language().isPresent())
            shell.selectFirst("html").attr("lang", around.page().language().get());
        SourceName.around(around.page(), around.headline())
                .ifPresent(source -> meta(shell, "og:site_name", source.name()));
        var heading = PartGroups.heading(shell.body());
        var link = heading.flatMap(Part::target).flatMap(target -> resolved(target, around));
        heading.ifPresent(title -> {
            meta(shell, "og:title", Plain.line(title.text()));
            title.select("a").forEach(Element::unwrap); // a linked heading is the name of a site
            title.tagName("h1");
        });
        var outline = Outline.ofMarkup(shell, link, around.captured());
        return of(outline, element.normalName().equals("article"), link);
    }

    /// The piece `text` of a dump.
    ///
    /// @param around the dump as a whole
    static Part of(String text, Outline around) {
        var outline = Outline.ofText(text, around.address(), around.captured());
        return of(
                SourceName.around(around.page(), around.headline())
                        .map(source -> outline.from(source.name()))
                        .orElse(outline),
                false,
                Optional.empty());
    }

    private static Part of(Outline outline, boolean article, Optional<String> link) {
        return new Part(outline, article, link, outline.cleaned(Trace.NOBODY));
    }

    private static void meta(Document shell, String property, String content) {
        shell.head().appendElement("meta").attr("property", property).attr("content", content);
    }

    private static Optional<String> target(Element heading) {
        var link = heading.selectFirst("a[href]");
        var around = link == null ? heading.closest("a[href]") : link;
        return Optional.ofNullable(around).map(a -> a.attr("href").strip());
    }

    private static Optional<String> resolved(String target, Outline around) {
        if (target.isEmpty() || target.startsWith("#")) return Optional.empty();
        try {
            var base = around.page().address();
            var whole =
                    base.isPresent() ? URI.create(base.get()).resolve(target).toString() : target;
            return Optional.of(whole)
                    .filter(Address::isWhole)
                    .filter(address -> !address.split("#", 2)[0].equals(base.orElse("")));
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // no address, whatever it calls itself
        }
    }

    int words() {
        return body.stream()
                .filter(Passage::isSentence)
                .mapToInt(Passage::words)
                .sum();
    }

    /// Whether it has hardly a sentence: a title in a list, an advertisement.
    boolean isHollow() {
        return words() < 8;
    }

    /// Whether it reads like an article that is all there, under a title of its own.
    boolean isWhole() {
        var headline = outline.headline();
        if (headline.place().isEmpty() || words() < FEWEST_WORDS) return false;
        if (body.stream().noneMatch(Passage::isProse)) return false;
        if (headline.place().get() > body.getFirst().index()) return false;
        if (Refusal.of(outline.page(), headline, body).isPresent()) return false;
        return !isExcerpt();
    }

    /// Whether its title stands at its beginning and is set as one: short, and no sentence.
    boolean opensWithTitle() {
        var title = outline.headline();
        return title.place().filter(place -> place <= LATEST_TITLE).isPresent()
                && Plain.countWords(title.text()) <= LONGEST_TITLE
                && !title.text().endsWith(".");
    }

    private boolean isExcerpt() {
        if (GOES_ON.matcher(body.getLast().text()).find()) return true;
        boolean leadsOn = outline.page().passages().stream()
                .anyMatch(p -> p.linkShare() > 0.3
                        && p.words() < 14
                        && READ_ON.matcher(p.reading().folded()).find());
        if (leadsOn) return true;
        boolean brief = words() < FEWEST_LINKED
                && body.stream().filter(Passage::isProse).count() < 2;
        return link.isPresent() && brief;
    }

    /// Whether it tells its own day, or who wrote it.
    boolean isSigned() {
        var page = outline.page();
        int title = outline.headline().place().orElse(0);
        int first = body.getFirst().index();
        int last = body.getLast().index();
        return page.passages().stream()
                .filter(p -> p.index() != title && (p.index() <= first || p.index() >= last))
                .filter(p -> p.index() <= title + 6 || p.index() >= last)
                .anyMatch(Part::datesOrSigns);
    }

    /// Whether a line tells a day, or who signs, and little else.
    static boolean datesOrSigns(Passage line) {
        if (line.words() > 25 || !Metalines.is(line, true)) return false;
        return Byline.isSigned(line.reading())
                || line.reading().mentions().stream().anyMatch(m -> m.day() > 0);
    }
}
