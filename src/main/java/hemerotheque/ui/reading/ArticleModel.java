package hemerotheque.ui.reading;

import hemerotheque.model.Anchor;
import hemerotheque.model.ReadingText;
import hemerotheque.model.Span;
import hemerotheque.ui.reading.ArticlePage.Grid;
import hemerotheque.ui.reading.ArticlePage.Illustration;
import hemerotheque.ui.reading.ArticlePage.Line;
import hemerotheque.ui.reading.ArticlePage.Place;
import hemerotheque.ui.reading.ArticlePage.Slot;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import javafx.scene.layout.Region;
import jfx.incubator.scene.control.richtext.StyleResolver;
import jfx.incubator.scene.control.richtext.TextPos;
import jfx.incubator.scene.control.richtext.model.RichParagraph;
import jfx.incubator.scene.control.richtext.model.StyleAttributeMap;
import jfx.incubator.scene.control.richtext.model.StyledTextModelViewOnlyBase;

/// A page as the text control reads it: one paragraph a piece, its words as displayed, its marks.
final class ArticleModel extends StyledTextModelViewOnlyBase {

    private static final double UNDER_PICTURE = 0.45; // ems from a picture to its caption

    private static final double NATURAL_LINE = 1.37; // of Source Serif 4: its own line height, in sizes, measured

    private final ArticlePage page;
    private final List<Displayed> shown;
    private final double pixels;
    private final PictureBox.Frame frame;
    private Marks marks;
    private Highlights highlights;

    /// @param pixels size of the body text
    /// @param frame what its pictures need
    ArticleModel(ArticlePage page, Marks marks, Highlights highlights, double pixels, PictureBox.Frame frame) {
        this.page = page;
        this.shown = page.pieces().stream()
                .map(piece -> Displayed.of(piece instanceof Line ? piece.text() : ""))
                .toList();
        this.marks = marks;
        this.highlights = highlights;
        this.pixels = pixels;
        this.frame = frame;
        registerDataFormatHandler(new ImportedText(), true, false, Integer.MAX_VALUE);
    }

    ArticlePage page() {
        return page;
    }

    /// The same page and marks in another size.
    ArticleModel at(double otherPixels) {
        return new ArticleModel(page, marks, highlights, otherPixels, frame);
    }

    void mark(Marks others) {
        marks = others;
        fireStyleChangeEvent(TextPos.ZERO, getDocumentEnd());
    }

    void highlight(Highlights others) {
        highlights = others;
        fireStyleChangeEvent(TextPos.ZERO, getDocumentEnd());
    }

    @Override
    public int size() {
        return shown.size();
    }

    @Override
    public String getPlainText(int index) {
        return shown.get(index).text();
    }

    @Override
    public StyleAttributeMap getStyleAttributeMap(StyleResolver resolver, TextPos pos) {
        return StyleAttributeMap.EMPTY;
    }

    @Override
    public RichParagraph getParagraph(int index) {
        return switch (page.pieces().get(index)) {
            case Line line -> paragraph(line, index);
            case Grid grid -> RichParagraph.of(() -> new TableBox(grid, marks.in(index), highlights.in(index), pixels));
            case Illustration illustration ->
                RichParagraph.of(() -> new PictureBox(illustration, frame, pixels, below(index)));
        };
    }

    private RichParagraph paragraph(Line line, int index) {
        var paragraph = RichParagraph.builder().setParagraphAttributes(attributes(line, index));
        var style = line.role().style();
        var text = shown.get(index);
        var noted = highlights.in(index);
        var matched = marks.in(index);
        addWords(
                paragraph,
                text.text(),
                style,
                noted.stream().map(part -> on(text, part.place())).toList(),
                matched.stream().map(place -> on(text, place)).toList());
        for (var part : noted) {
            var rank = highlights.isCurrent(part) ? "hm-note-current" : "hm-note";
            addHighlight(paragraph, on(text, part.place()), part.style(), rank, style + "-mark");
        }
        for (var place : matched) {
            var rank = marks.isCurrent(place) ? "hm-mark-current" : "hm-mark";
            addHighlight(paragraph, on(text, place), rank, style + "-mark");
        }
        return paragraph.build();
    }

    /// Cut wherever a note or a match begins or ends, which may lie across one another.
    private static void addWords(
            RichParagraph.Builder paragraph, String text, String style, List<Span> noted, List<Span> matched) {
        var cuts = new TreeSet<>(List.of(0, text.length()));
        Stream.concat(noted.stream(), matched.stream()).forEach(span -> {
            cuts.add(span.start());
            cuts.add(span.end());
        });
        for (int from : cuts.headSet(text.length())) {
            var styles = new ArrayList<>(List.of(style));
            if (covers(noted, from)) styles.add("hm-noted");
            if (covers(matched, from)) styles.add("hm-match");
            add(paragraph, text.substring(from, cuts.higher(from)), styles.toArray(String[]::new));
        }
    }

    private static boolean covers(List<Span> spans, int at) {
        return spans.stream().anyMatch(span -> span.start() <= at && at < span.end());
    }

    private static void addHighlight(RichParagraph.Builder paragraph, Span span, String... styles) {
        paragraph.addHighlight(span.start(), span.end() - span.start(), styles);
    }

    private static void add(RichParagraph.Builder paragraph, String text, String... styles) {
        if (!text.isEmpty()) paragraph.addWithStyleNames(text, styles);
    }

    /// Space is only ever put below a line, that of the next line with it: marks are drawn too high by what is above.
    private StyleAttributeMap attributes(Line line, int index) {
        var role = line.role();
        var attributes = StyleAttributeMap.builder()
                .setSpaceBelow(below(index) * pixels)
                .setLineSpacing(Math.max(0, (role.lineHeight - NATURAL_LINE) * role.size * pixels));
        if (role == Role.ITEM) attributes.setSpaceLeft(1.3 * pixels).setBullet(line.marker());
        if (role == Role.QUOTE) attributes.setSpaceLeft(1.3 * pixels).setSpaceRight(1.3 * pixels);
        return attributes.build();
    }

    /// Ems from this piece to the next.
    private double below(int index) {
        var role = role(index);
        if (index + 1 == size()) return role.below;
        if (isPicture(index)) return role(index + 1) == Role.CAPTION ? UNDER_PICTURE : Role.CAPTION.below;
        var next = role(index + 1);
        boolean listEnds = role == Role.ITEM && next != Role.ITEM;
        return next.above + (listEnds ? Role.PARAGRAPH.below : role.below);
    }

    /// The rule that stands left of a quote, as high as its text; nothing beside other pieces.
    Region margin(int index) {
        var margin = new Region();
        if (role(index) == Role.QUOTE) {
            margin.getStyleClass().add("hm-quote-rule");
            margin.setStyle(String.format(Locale.ROOT, "-fx-border-insets: 0 0 %.1f 0;", below(index) * pixels));
        }
        return margin;
    }

    private static Span on(Displayed text, Place place) {
        return new Span(
                text.shown(place.span().start()), text.shown(place.span().end()));
    }

    /// Where the mark `place` begins; for a mark in a table, where the table stands.
    TextPos start(Place place) {
        return TextPos.ofLeading(
                place.piece(),
                isTable(place.piece()) ? 0 : on(shown.get(place.piece()), place).start());
    }

    /// Where the mark `place` ends; for a mark in a table, where the table stands.
    TextPos end(Place place) {
        return TextPos.ofLeading(
                place.piece(),
                isTable(place.piece()) ? 0 : on(shown.get(place.piece()), place).end());
    }

    /// What anchors the text from `start` to before `end`; a table wholly, where its end is passed. Nothing where no
    /// text of the article is there.
    Optional<Anchor> anchor(TextPos start, TextPos end) {
        var slots = page.slots();
        int first = 0;
        while (first < slots.size() && slots.get(first).piece() < start.index()) first++;
        int last = slots.size() - 1;
        while (last >= 0 && isBehind(slots.get(last), end)) last--;
        if (first > last) return Optional.empty();
        int from = slots.get(first).piece() == start.index() ? at(start) : 0;
        int to = slots.get(last).piece() == end.index()
                ? at(end)
                : slots.get(last).text().length();
        return ReadingText.of(page.texts())
                .anchor(new ReadingText.Place(first, from), new ReadingText.Place(last, Math.max(to, 0)));
    }

    private boolean isBehind(Slot slot, TextPos end) {
        return slot.piece() > end.index() || slot.piece() == end.index() && isTable(slot.piece());
    }

    private int at(TextPos place) {
        return isTable(place.index()) ? 0 : shown.get(place.index()).imported(place.offset());
    }

    /// Whether `caret` stands within the mark `place`, or at one of its ends.
    boolean isWithin(Place place, TextPos caret) {
        if (place.piece() != caret.index() || isTable(caret.index())) return false;
        var span = on(shown.get(place.piece()), place);
        return span.start() <= caret.offset() && caret.offset() <= span.end();
    }

    private boolean isTable(int index) {
        return page.pieces().get(index) instanceof Grid;
    }

    /// What anchors the mark `place`.
    Optional<Anchor> anchor(Place place) {
        var slots = page.slots();
        int slot = 0;
        while (slots.get(slot).piece() != place.piece() || slots.get(slot).cell() != place.cell()) slot++;
        return ReadingText.of(page.texts())
                .anchor(
                        new ReadingText.Place(slot, place.span().start()),
                        new ReadingText.Place(slot, place.span().end()));
    }

    /// The text from `start` to before `end` as it was imported; a table wholly, where its end is passed.
    String imported(TextPos start, TextPos end) {
        var copy = new StringBuilder();
        for (int i = start.index(); i <= end.index(); i++) {
            if (i > start.index() && !isPicture(i - 1)) copy.append(ArticlePage.between(role(i - 1), role(i)));
            copy.append(
                    switch (page.pieces().get(i)) {
                        case Grid grid -> i < end.index() ? grid.text() : "";
                        case Illustration _ -> "";
                        case Line line -> part(line, i, start, end);
                    });
        }
        return copy.toString();
    }

    private String part(Line line, int index, TextPos start, TextPos end) {
        var text = shown.get(index);
        int from = index == start.index() ? text.imported(start.offset()) : 0;
        int to =
                index == end.index() ? text.imported(end.offset()) : line.text().length();
        return line.text().substring(from, Math.max(from, to));
    }

    private boolean isPicture(int index) {
        return page.pieces().get(index) instanceof Illustration;
    }

    private Role role(int index) {
        return page.pieces().get(index) instanceof Line line ? line.role() : Role.PARAGRAPH;
    }
}
