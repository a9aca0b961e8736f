package hemerotheque.importing.extract;

import hemerotheque.model.Article;
import hemerotheque.model.Author;
import hemerotheque.model.Block;
import hemerotheque.model.CaptureDay;
import hemerotheque.model.Evidence;
import hemerotheque.model.LanguageCode;
import hemerotheque.model.Notice;
import hemerotheque.model.Precision;
import hemerotheque.model.PublicationDate;
import hemerotheque.model.Source;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// An article that another tool has understood already, as a JSON object: crawlers, extractors, read-later services,
/// and
/// our own export, each with its own names for the same things.
///
/// @param id as the tool gave it
/// @param address where it stood on the web
public record ArticleRecord(
        Article article, Optional<String> id, Optional<String> address, Optional<CaptureDay> captured) {

    /// Characters, our choice: an article of a million words has six.
    private static final int LONGEST_TEXT = 64_000_000;

    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxStringLength(LONGEST_TEXT)
                            .build())
                    .build())
            .build();

    /// Letters, our choice: what stands for the headline of an article that has none.
    private static final int OPENING = 80;

    private static final Pattern BLANK_LINE = Pattern.compile("\\R[ \\t\\u00A0]*\\R\\s*");
    private static final Pattern LINE = Pattern.compile("\\R");
    private static final Pattern WHOLE_NUMBER = Pattern.compile("\\d{1,9}");
    private static final Pattern COARSE = Pattern.compile("(?:1[6-9]|20)\\d\\d(?:-(?:0[1-9]|1[0-2]))?");

    /// The article that `json` holds; nothing where it has no text.
    ///
    /// @param language tells that of an article whose tool did not
    /// @throws tools.jackson.core.JacksonException where it is no JSON, or no object
    public static Optional<ArticleRecord> read(String json, TextLanguage language) {
        var fields = new JsonFields(JSON.readValue(json, ObjectNode.class));
        var body = body(fields);
        if (body.isEmpty()) return Optional.empty();
        return Optional.of(new ArticleRecord(
                article(fields, body, language),
                fields.line("id"),
                fields.line("url"),
                fields.text("captured")
                        .flatMap(ArticleRecord::day)
                        .map(day -> CaptureDay.of(day, Evidence.CONTAINER))));
    }

    private static Article article(JsonFields fields, List<Block> body, TextLanguage language) {
        var published = fields.text("published", "date", "date_publish", "datePublished");
        var evidence = fields.text("published_evidence").flatMap(Evidence::of).orElse(Evidence.CONTAINER);
        return new Article(
                fields.line("source", "publisher", "sitename", "hostname").map(Source::new),
                fields.line("kicker"),
                fields.line("title", "headline").map(Quotes::mended).orElseGet(() -> opening(body)),
                fields.line("standfirst", "description"),
                fields.lines("authors", "author").stream().map(Author::new).toList(),
                published.flatMap(date -> date(date, evidence)),
                fields.text("modified").flatMap(date -> date(date, Evidence.CONTAINER)),
                fields.line("section"),
                fields.line("language")
                        .flatMap(LanguageCode::of)
                        .filter(code -> !code.equals(LanguageCode.UNKNOWN))
                        .or(() -> language.of(body.stream().map(Block::text), List.of())),
                fields.lines("tags"),
                body,
                notice(fields));
    }

    private static Notice notice(JsonFields fields) {
        return new Notice(
                fields.line("edition"),
                fields.line("page"),
                fields.line("words")
                        .filter(words -> WHOLE_NUMBER.matcher(words).matches())
                        .map(Integer::valueOf),
                fields.line("document"),
                fields.lines("also_in"));
    }

    /// A blank line parts two blocks, as does a line break where there is no blank line. Lines that our own export left
    /// together are those of a list, or with tabs the rows of a table.
    private static List<Block> body(JsonFields fields) {
        var text = fields.text("body", "text", "content", "maintext").orElse("").strip();
        boolean blankLines = BLANK_LINE.matcher(text).find();
        boolean ours = blankLines && fields.object().has("published_evidence");
        var parts = (blankLines ? BLANK_LINE : LINE).splitAsStream(text);
        return parts.flatMap(part -> blocks(part, ours)).toList();
    }

    private static Stream<Block> blocks(String part, boolean ours) {
        if (ours && part.contains("\t")) return Stream.of(table(part));
        var lines = LINE.splitAsStream(part)
                .map(Plain::line)
                .filter(line -> !line.isEmpty())
                .toList();
        if (ours && lines.size() > 1) return Stream.of(new Block.Listing(false, lines));
        return lines.stream().map(Block.Paragraph::new);
    }

    private static Block table(String part) {
        return new Block.Table(LINE.splitAsStream(part)
                .map(row -> Stream.of(row.split("\t", -1)).map(Plain::line).toList())
                .toList());
    }

    private static String opening(List<Block> body) {
        var first = Plain.line(body.getFirst().text());
        if (first.length() <= OPENING) return first;
        int end = first.lastIndexOf(' ', OPENING);
        return first.substring(0, end > OPENING / 2 ? end : OPENING) + "…";
    }

    private static Optional<PublicationDate> date(String text, Evidence evidence) {
        var stripped = text.strip();
        if (COARSE.matcher(stripped).matches()) return Optional.of(PublicationDate.parse(stripped, evidence));
        return MachineDate.read(stripped)
                .map(stamp -> new PublicationDate(
                        stamp.day(), Precision.DAY, stamp.time(), stamp.time().flatMap(_ -> stamp.offset()), evidence));
    }

    private static Optional<LocalDate> day(String text) {
        return MachineDate.read(text).map(MachineDate.Stamp::day);
    }
}
