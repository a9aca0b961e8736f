package hemerotheque.importing.format.lexisnexis;

import hemerotheque.importing.decode.PageDecoder;
import hemerotheque.importing.extract.Printed;
import hemerotheque.importing.format.FileHead;
import hemerotheque.importing.format.FormatReader;
import hemerotheque.importing.format.Kept;
import hemerotheque.importing.format.PageSink;
import hemerotheque.importing.format.SavedFile;
import hemerotheque.importing.format.database.ExportedArticle;
import hemerotheque.model.Block;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/// Reads the NITF of LexisNexis, one document or several, whatever the name of the file; most give no text.
///
/// Source: IPTC NITF 3.0.
public final class NitfReader implements FormatReader {

    private static final Pattern BEGINNING = Pattern.compile(
            "^(?:\uFEFF|ï»¿)?\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!DOCTYPE\\s+nitf\\b|<nitf\\b)", Pattern.CASE_INSENSITIVE);

    private static final Pattern LEXISNEXIS =
            Pattern.compile("regsrc\\s*=\\s*[\"'][^\"']*lexis", Pattern.CASE_INSENSITIVE);

    private static final Pattern END = Pattern.compile("</nitf\\s*>", Pattern.CASE_INSENSITIVE);

    private static final Pattern DAY = Pattern.compile("^(\\d{4})(\\d\\d)(\\d\\d).*");

    private final PageDecoder decoder = new PageDecoder();

    @Override
    public boolean recognises(FileHead head) {
        var text = head.text();
        return BEGINNING.matcher(text).find()
                && LEXISNEXIS.matcher(head.beginning()).find();
    }

    @Override
    public Kept kept(FileHead head) {
        return Kept.PART;
    }

    @Override
    public void read(SavedFile file, PageSink pages) throws IOException {
        var saved = Sending.bytes(file, pages);
        if (saved.isEmpty()) return;
        var bytes = saved.get();
        var ends = END.matcher(new String(bytes, StandardCharsets.ISO_8859_1))
                .results()
                .map(end -> end.end())
                .toList();
        var slices = new ArrayList<Slice>();
        int start = 0;
        for (int end : ends.isEmpty() ? List.of(bytes.length) : ends) {
            slices.add(new Slice(start, end));
            start = end;
        }
        for (int i = 0; i < slices.size() && !pages.stopped(); i++) send(slices.get(i), bytes, i + 1, file, pages);
    }

    private void send(Slice slice, byte[] bytes, int number, SavedFile file, PageSink pages) {
        if (slice.length() > Sending.LARGEST_DOCUMENT) {
            pages.problem(Sending.tooLarge(file.origin().part(number), Sending.LARGEST_DOCUMENT));
            return;
        }
        pages.reading(file.origin().part(number), sink -> {
            var part = slice.of(bytes);
            var decoded = decoder.decode(part, Optional.empty());
            var document = Jsoup.parse(decoded.text(), "", Parser.xmlParser());
            article(document).send(file.origin(), number, part, decoded.charset(), List.of(), sink);
        });
    }

    private static ExportedArticle article(Element nitf) {
        var article = new ExportedArticle()
                .document(attribute(nitf, "doc-id", "id-string"))
                .published(day(attribute(nitf, "date.issue", "norm")))
                .source(attribute(nitf, "pubdata", "name"))
                .edition(attribute(nitf, "pubdata", "edition.name"))
                .section(attribute(nitf, "pubdata", "position.section"))
                .page(attribute(nitf, "pubdata", "position.sequence"))
                .headline(text(nitf, "hl1"))
                .standfirst(text(nitf, "abstract"))
                .byline(text(nitf, "byline"));
        if (attribute(nitf, "pubdata", "unit-of-measure").equals("word")) {
            article.words(attribute(nitf, "pubdata", "item-length"));
        }
        nitf.select("keyword").forEach(keyword -> article.tag(keyword.attr("key")));
        blocks(nitf).forEach(article::block);
        return article;
    }

    private static String day(String norm) {
        return DAY.matcher(norm).replaceFirst("$1-$2-$3");
    }

    private static String attribute(Element nitf, String tag, String name) {
        return nitf.getElementsByTag(tag).attr(name);
    }

    private static String text(Element nitf, String tag) {
        var found = nitf.getElementsByTag(tag).first();
        return found == null ? "" : found.text();
    }

    /// Paragraphs and subheadings of the body, and what stands in it outside of any.
    private static List<Block> blocks(Element nitf) {
        var blocks = new ArrayList<Block>();
        for (var content : nitf.getElementsByTag("body.content")) {
            var within = content.select("p, hl2, block, caption").stream()
                    .filter(element ->
                            element.selectStream("p, hl2, block, caption").allMatch(inside -> inside == element));
            within.forEach(element -> Printed.some(element.text())
                    .map(line -> block(element, line))
                    .ifPresent(blocks::add));
            if (blocks.isEmpty())
                Printed.some(content.text()).map(Block.Paragraph::new).ifPresent(blocks::add);
        }
        return blocks;
    }

    private static Block block(Element element, String line) {
        return switch (element.normalName()) {
            case "hl2" -> new Block.Subheading(2, line);
            case "caption" -> new Block.Figure(Optional.empty(), Optional.of(line), Optional.empty());
            default -> new Block.Paragraph(line);
        };
    }
}
