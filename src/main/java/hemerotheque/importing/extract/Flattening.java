package hemerotheque.importing.extract;

import hemerotheque.importing.extract.Page.Credit;
import hemerotheque.importing.extract.Page.TimeTag;
import hemerotheque.importing.extract.Passage.Kind;
import hemerotheque.importing.extract.Passage.Picture;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/// The tree of a page laid out as passages, in reading order.
final class Flattening {

    /// Characters of names kept with a passage: those of its own element and a few around.
    private static final int LONGEST_MARKS = 160;

    /// Characters: a longer text under an author's class is his life.
    private static final int LONGEST_CREDIT = 120;

    private static final int MOST_CREDITS = 60;

    /// Class names that say of a short text that it names an author.
    private static final Pattern CREDIT = Pattern.compile("(?<![a-z0-9-])(?:"
            + String.join(
                    "|",
                    "author|auteurs?|authors?|byline|signature|contributor|by-author",
                    "(?:article|post|entry|meta|story)-{1,2}(?:author|auteur|byline|signature)s?(?:-{1,2}name)?",
                    "author-?name|nom-?auteur|(?:[a-z]+-{1,2})?(?:author|auteur|journaliste?|byline|signature)s?(?:-?module)?-{1,2}(?:full-?)?names?",
                    "vcard|fn|created-?by")
            + ")(?![a-z0-9-])");

    private final List<Passage> passages = new ArrayList<>();
    private final List<Holder> holders = new ArrayList<>();
    private final List<TimeTag> times = new ArrayList<>();
    private final List<Credit> credits = new ArrayList<>();
    private final Shots shots = new Shots();
    private final Zones zones;
    private int groups;

    private final StringBuilder text = new StringBuilder();
    private final StringBuilder styles = new StringBuilder();

    /// An element and the passages inside.
    ///
    /// @param opens whether its zone is another than the one around it
    record Holder(Element element, String names, Zone zone, boolean opens, Stretch stretch) {

        Holder inMain() {
            return new Holder(element, names, Zone.MAIN, false, stretch);
        }
    }

    /// What holds for everything inside an element.
    private record Around(Kind kind, int level, int group, Zone zone, String marks, boolean link, boolean bold) {

        Around as(Kind newKind, int newLevel, int newGroup) {
            return new Around(newKind, newLevel, newGroup, zone, marks, link, bold);
        }

        Around in(Zone newZone, String newMarks) {
            return new Around(kind, level, group, newZone, newMarks, link, bold);
        }
    }

    private Flattening(Zones zones) {
        this.zones = zones;
    }

    /// What a page shows, and which elements hold which of it.
    record Flat(
            List<Passage> passages, List<Holder> holders, List<TimeTag> times, List<Credit> credits, List<Shot> shots) {

        /// The same, with the passages at `places` where the article may stand.
        Flat inMain(BitSet places) {
            var around = holders.stream()
                    .map(h -> holdsOne(h.stretch(), places) ? h.inMain() : h)
                    .toList();
            var pictures = shots.stream()
                    .map(shot -> places.get(shot.place()) ? shot.inMain() : shot)
                    .toList();
            return new Flat(moved(places, Zone.MAIN), around, times, credits, pictures);
        }

        /// The passages, those at `places` in `zone`.
        List<Passage> moved(BitSet places, Zone zone) {
            if (places.isEmpty()) return passages;
            return passages.stream()
                    .map(p -> places.get(p.index()) ? p.in(zone) : p)
                    .toList();
        }

        private static boolean holdsOne(Stretch stretch, BitSet places) {
            int first = places.nextSetBit(stretch.start());
            return first >= 0 && first < stretch.end();
        }
    }

    static Flat of(Element body, Zones zones) {
        var flattening = new Flattening(zones);
        var around = new Around(Kind.TEXT, 0, 0, Zone.MAIN, "", false, false);
        flattening.block(body, around);
        flattening.flush(around);
        return new Flat(
                flattening.passages, flattening.holders, flattening.times, flattening.credits, flattening.shots.all());
    }

    private void block(Element element, Around outside) {
        flush(outside);
        var names = Markup.names(element);
        var zone = zones.of(element, names, outside.zone());
        var marks = marks(names, outside.marks());
        var around = shaped(element, outside.in(zone, marks));
        int first = passages.size();
        switch (element.normalName()) {
            case "table" -> table(element, around);
            case "figure" -> picture(element, around);
            default -> children(element, around);
        }
        flush(around);
        holders.add(new Holder(element, names, zone, zone != outside.zone(), new Stretch(first, passages.size())));
    }

    private static String marks(String names, String outside) {
        if (names.isEmpty()) return outside;
        var marks = outside.isEmpty() ? names : names + " " + outside;
        return marks.length() > LONGEST_MARKS ? marks.substring(0, LONGEST_MARKS) : marks;
    }

    private Around shaped(Element element, Around around) {
        int level = Markup.headingLevel(element);
        if (level > 0) return around.as(Kind.HEADING, level, 0);
        return switch (element.normalName()) {
            case "ul", "ol", "dl", "menu" -> around.as(around.kind(), 0, ++groups);
            case "li", "dd", "dt" -> around.as(Kind.ITEM, isNumbered(element) ? 1 : 0, around.group());
            case "blockquote" -> around.as(Kind.QUOTE, 0, ++groups);
            default -> around;
        };
    }

    private static boolean isNumbered(Element item) {
        return item.parent() != null && item.parent().normalName().equals("ol");
    }

    private void children(Element element, Around around) {
        for (Node child : element.childNodes()) {
            if (child instanceof TextNode words) {
                append(words.getWholeText(), around);
            } else if (child instanceof Element inner && inner.normalName().equals("noscript")) {
                shots.addFallback(inner, around.zone(), placeOfPicture());
            } else if (child instanceof Element inner
                    && !Markup.isSkipped(inner)
                    && !zones.isUnshown(inner)
                    && !shots.takes(inner)) {
                element(inner, around);
            }
        }
    }

    private void element(Element inner, Around around) {
        var name = inner.normalName();
        note(inner, around);
        if (name.equals("br")) {
            text.append('\n');
        } else if (!Markup.isInline(inner) || Inline.holdsBlocks(inner) || Inline.isNamedLine(inner)) {
            block(inner, linking(inner, around));
        } else if (name.equals("img")) {
            shots.add(inner, around.zone(), placeOfPicture());
        } else if (!Inline.isHiddenInline(inner)) {
            if (Inline.standsApart(inner)) append(" ", around);
            children(inner, linking(inner, around));
        }
    }

    /// The index of the first passage behind a picture that is met now: not the one that it stands in the midst of.
    private int placeOfPicture() {
        return passages.size() + (text.toString().isBlank() ? 0 : 1);
    }

    /// Keeps what an element tells of a moment or an author.
    private void note(Element inner, Around around) {
        boolean time = inner.normalName().equals("time");
        if (inner.attributesSize() == 0 && !time) return;
        boolean dated = inner.attr("itemprop").startsWith("date");
        var names = Markup.names(inner);
        if (time || dated || inner.hasAttr("datetime")) noteTime(inner, names, moment(inner, dated), around);
        if (credits.size() < MOST_CREDITS && CREDIT.matcher(names).find()) noteCredit(inner, around);
    }

    private static String moment(Element inner, boolean dated) {
        if (inner.hasAttr("datetime")) return inner.attr("datetime");
        return dated && inner.hasAttr("content") ? inner.attr("content") : inner.text();
    }

    private void noteTime(Element inner, String names, String value, Around around) {
        var zone = zones.of(inner, names, around.zone());
        times.add(new TimeTag(Plain.line(value), shownBefore(), marks(names, around.marks()), zone, passages.size()));
    }

    private void noteCredit(Element inner, Around around) {
        var name = inner.hasAttr("content") ? inner.attr("content") : credited(inner);
        if (name.length() <= LONGEST_CREDIT) credits.add(new Credit(Plain.line(name), around.zone(), passages.size()));
    }

    /// The words of an element that names an author, without what another element in it says of him.
    private static String credited(Element inner) {
        var own = inner.ownText();
        return Plain.countWords(own) > 1 ? own : inner.text();
    }

    private String shownBefore() {
        var words = text.isEmpty() && !passages.isEmpty() ? passages.getLast().text() : text.toString();
        return Plain.line(words.length() > 40 ? words.substring(words.length() - 40) : words);
    }

    private static Around linking(Element inner, Around around) {
        boolean link = around.link() || inner.normalName().equals("a") && inner.hasAttr("href");
        boolean bold = around.bold()
                || inner.normalName().equals("b")
                || inner.normalName().equals("strong");
        if (link == around.link() && bold == around.bold()) return around;
        return new Around(around.kind(), around.level(), around.group(), around.zone(), around.marks(), link, bold);
    }

    private void append(String words, Around around) {
        char style = (char) ((around.link() ? Lines.LINKED : 0) + (around.bold() ? Lines.BOLD : 0));
        if (style != 0) {
            styles.setLength(text.length()); // what is plain before
            styles.repeat(style, words.length());
        }
        text.append(words.replace('\n', ' ').replace('\r', ' '));
    }

    /// Ends the passage that is being gathered, or the several that `br` keeps apart in it.
    private void flush(Around around) {
        if (text.isEmpty()) return;
        for (var line : Lines.apart(text, styles)) add(line, around);
        text.setLength(0);
        styles.setLength(0);
    }

    private void add(Lines.Line line, Around around) {
        var shown = line.text();
        passages.add(new Passage(
                passages.size(),
                around.kind(),
                around.level(),
                around.group(),
                new Reading(shown),
                Math.min(line.linked(), shown.length()),
                Math.min(line.bold(), shown.length()),
                Plain.countWords(shown),
                around.zone(),
                around.marks(),
                Optional.empty()));
    }

    private void table(Element table, Around around) {
        if (!DataTable.is(table)) {
            children(table, around);
            return;
        }
        var rows = around.as(Kind.ROW, 0, ++groups);
        for (var row : DataTable.rows(table)) {
            var line = String.join("\t", row);
            if (!line.isBlank()) add(new Lines.Line(line, 0, 0), rows);
        }
    }

    private void picture(Element figure, Around around) {
        if (zones.prose(figure) > zones.wholeProse() * 0.2 || figure.selectFirst("blockquote, table, p + p") != null) {
            children(figure, around);
            return;
        }
        var caption = Optional.ofNullable(figure.selectFirst("figcaption"))
                .map(Caption::of)
                .orElse(Caption.NONE);
        var images = figure.select("img");
        if (images.isEmpty() && caption.equals(Caption.NONE)) return;
        var picture = images.isEmpty() ? Picture.of(caption) : Picture.of(ImageTag.ofFigure(images), caption);
        passages.add(Passage.picture(passages.size(), around.zone(), around.marks(), picture));
    }
}
