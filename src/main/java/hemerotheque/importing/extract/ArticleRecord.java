package hemerotheque.importing.extract;

import hemerotheque.model.Article;
import hemerotheque.model.Author;
import hemerotheque.model.Block;
import hemerotheque.model.CaptureDay;
import hemerotheque.model.Evidence;
import hemerotheque.model.LanguageCode;
import hemerotheque.model.Notice;
import hemerotheque.model.Problem;
import hemerotheque.model.PublicationDate;
import hemerotheque.model.Source;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// An article that another tool has understood already, as a JSON object: crawlers, extractors, read-later services,
/// feeds, and our own export, each with its own names for the same things.
///
/// @param id as the tool gave it
/// @param address where it stood on the web
/// @param excerpt whether its text is a summary only, or says that it goes on elsewhere
public record ArticleRecord(
        Article article,
        Optional<String> id,
        Optional<String> address,
        Optional<CaptureDay> captured,
        boolean excerpt) {

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

    private static final Pattern WHOLE_NUMBER = Pattern.compile("\\d{1,9}");

    private static final Pattern ADDRESS = Pattern.compile("(?i)https?://[^\\s<>\"]{3,1990}");

    private static final Pattern CHANNEL = Pattern.compile("/replay-jt/([a-z]+(?:-[a-z0-9]+)*)/");

    private static final Pattern HOST = Pattern.compile("(?i)^https?://(?:[^/@]*@)?([a-z0-9][a-z0-9.-]*)");

    /// The article that `json` holds; nothing where it has no text.
    ///
    /// @param language tells that of an article whose tool did not
    /// @throws tools.jackson.core.JacksonException where it is no JSON, or no object
    public static Optional<ArticleRecord> read(String json, TextLanguage language) {
        var object = JSON.readValue(json, ObjectNode.class);
        var feed = JsonFeedItem.of(object);
        var fields = new JsonFields(feed.map(JsonFeedItem::item).orElse(object));
        var body = RecordBody.of(fields);
        if (body.blocks().isEmpty() && !isRecordAlone(fields)) return Optional.empty();
        var around = feed.map(JsonFeedItem::feed).orElse(new JsonFields(JSON.createObjectNode()));
        return Optional.of(new ArticleRecord(
                article(fields, around, body, language),
                fields.line("id", "hashed_url", "slug"),
                address(fields),
                fields.text("captured", "date_download", "savedAt", "created_at", "date_added", "filedate", "retrieved")
                        .flatMap(ToldDate::captured),
                body.excerpt()));
    }

    /// Whether our own export says that nothing but the record of a database is kept.
    private static boolean isRecordAlone(JsonFields fields) {
        return fields.lines("problems").contains(Problem.Kind.NO_TEXT.name())
                && fields.line("title").isPresent();
    }

    private static Article article(JsonFields fields, JsonFields feed, RecordBody body, TextLanguage language) {
        var evidence = fields.text("published_evidence").flatMap(Evidence::of).orElse(Evidence.CONTAINER);
        return new Article(
                source(fields, feed).map(Source::new),
                fields.line("kicker"),
                fields.line(RecordNames.TITLE.toArray(String[]::new))
                        .map(Fragment::line)
                        .filter(title -> !title.isEmpty())
                        .map(Quotes::mended)
                        .orElseGet(() -> opening(body.blocks())),
                standfirst(fields, body),
                authors(fields, feed),
                published(fields, evidence),
                fields.text("modified", "date_modify", "date_modified", "dateModified")
                        .flatMap(date -> ToldDate.read(date, Evidence.CONTAINER)),
                fields.line("section", "rubrique"),
                language(fields, feed, body.blocks(), language),
                fields.lines("tags", "labels", "keywords", "categories"),
                body.blocks(),
                notice(fields));
    }

    private static Optional<PublicationDate> published(JsonFields fields, Evidence evidence) {
        return fields.text(
                        "published",
                        "date",
                        "date_publish",
                        "datePublished",
                        "publishedAt",
                        "published_at",
                        "date_published",
                        "publishedTime",
                        "published_time",
                        "publication_date",
                        "pubDate")
                .flatMap(date -> ToldDate.read(date, evidence))
                .or(() -> inColumns(fields, evidence));
    }

    /// A date of which each part has a column of its own.
    private static Optional<PublicationDate> inColumns(JsonFields fields, Evidence evidence) {
        var year = fields.line("annee");
        var parts = Stream.of(fields.line("mois"), fields.line("jour"))
                .takeWhile(Optional::isPresent)
                .map(part -> "-" + (part.get().length() == 1 ? "0" : "") + part.get());
        return year.flatMap(told -> ToldDate.read(told + String.join("", parts.toList()), evidence));
    }

    /// Some tools call the address of the page its source.
    private static Optional<String> source(JsonFields fields, JsonFields feed) {
        return Stream.of(
                        fields.line("source"),
                        fields.line("publisher", "sitename", "source-hostname", "siteName", "site_name"),
                        fields.line("journal_clean", "journal", "media", "channel", "chaine"),
                        fields.line("urlTvNews").flatMap(ArticleRecord::channel),
                        fields.line("hostname", "source_domain", "domain_name", "domain"),
                        feed.line("title"),
                        address(fields).flatMap(ArticleRecord::host))
                .flatMap(Optional::stream)
                .filter(name -> !ADDRESS.matcher(name).matches())
                .findFirst();
    }

    /// The channel in the address of a news programme, by which a collector of television news keeps it.
    private static Optional<String> channel(String address) {
        var channel = CHANNEL.matcher(address);
        if (!channel.find()) return Optional.empty();
        return Optional.of(Stream.of(channel.group(1).split("-"))
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining(" ")));
    }

    private static Optional<String> host(String address) {
        var host = HOST.matcher(address);
        return host.find() ? Optional.of(host.group(1).toLowerCase(Locale.ROOT)) : Optional.empty();
    }

    private static Optional<String> address(JsonFields fields) {
        return Stream.concat(RecordNames.ADDRESS.stream(), Stream.of("source"))
                .flatMap(name -> fields.line(name).stream())
                .filter(line -> ADDRESS.matcher(line).matches())
                .findFirst();
    }

    /// Nothing where it is the beginning of the text, or all there is.
    private static Optional<String> standfirst(JsonFields fields, RecordBody body) {
        return fields.line("standfirst", "description", "excerpt", "summary", "dek", "chapo", "complement")
                .map(Fragment::line)
                .filter(line -> !line.isEmpty() && !body.opensWith(line));
    }

    private static List<Author> authors(JsonFields fields, JsonFields feed) {
        var own = fields.lines("authors", "author", "published_by", "auteur", "auteurs", "byline");
        var names = own.isEmpty() ? feed.lines("authors", "author") : own;
        return names.stream().map(Author::new).toList();
    }

    private static Optional<String> language(
            JsonFields fields, JsonFields feed, List<Block> body, TextLanguage language) {
        return fields.line("language", "lang", "langue")
                .flatMap(LanguageCode::of)
                .filter(code -> !code.equals(LanguageCode.UNKNOWN))
                .or(() -> language.of(
                        body.stream().map(Block::text),
                        feed.line("language").stream().toList()));
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

    /// What stands for the headline of an article that has none.
    static String opening(List<Block> body) {
        var first = Plain.line(body.stream()
                .filter(block -> !(block instanceof Block.Figure))
                .findFirst()
                .orElse(body.getFirst())
                .text());
        if (first.length() <= OPENING) return first;
        int end = first.lastIndexOf(' ', OPENING);
        return first.substring(0, end > OPENING / 2 ? end : OPENING) + "…";
    }
}
