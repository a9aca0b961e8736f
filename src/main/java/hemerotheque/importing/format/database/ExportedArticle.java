package hemerotheque.importing.format.database;

import hemerotheque.importing.extract.NoArticle;
import hemerotheque.importing.extract.Printed;
import hemerotheque.importing.format.PageSink;
import hemerotheque.model.Article;
import hemerotheque.model.Author;
import hemerotheque.model.Block;
import hemerotheque.model.Capture;
import hemerotheque.model.Digest;
import hemerotheque.model.Harvest;
import hemerotheque.model.LanguageCode;
import hemerotheque.model.Notice;
import hemerotheque.model.Origin;
import hemerotheque.model.Problem;
import hemerotheque.model.PublicationDate;
import hemerotheque.model.Source;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// An article that a press database exports, gathered field by field as its file tells them; then sent.
///
/// Every text may be given as it stands in the file: it is set on one line, and a blank one is as good as none. Of a
/// field that is told twice the first telling stays.
public final class ExportedArticle {

    /// Characters, our choice: what stands for the headline of an article that has none.
    private static final int OPENING = 80;

    private static final Pattern NO_DIGIT = Pattern.compile("[^\\d]");

    private Optional<String> source = Optional.empty();
    private Optional<String> edition = Optional.empty();
    private Optional<String> kicker = Optional.empty();
    private Optional<String> headline = Optional.empty();
    private Optional<String> standfirst = Optional.empty();
    private Optional<String> section = Optional.empty();
    private Optional<String> page = Optional.empty();
    private Optional<String> document = Optional.empty();
    private Optional<String> language = Optional.empty();
    private Optional<String> address = Optional.empty();
    private Optional<Integer> words = Optional.empty();
    private Optional<PublicationDate> published = Optional.empty();
    private Optional<PublicationDate> modified = Optional.empty();
    private final Set<Author> authors = new LinkedHashSet<>();
    private final Set<String> alsoIn = new LinkedHashSet<>();
    private final Set<String> tags = new LinkedHashSet<>();
    private final List<Block> body = new ArrayList<>();

    /// The name of the paper alone, without edition or number of the issue.
    public ExportedArticle source(String text) {
        source = source.or(() -> Printed.some(text));
        return this;
    }

    public ExportedArticle edition(String text) {
        edition = edition.or(() -> Printed.some(text));
        return this;
    }

    public ExportedArticle kicker(String text) {
        kicker = kicker.or(() -> Printed.some(text));
        return this;
    }

    public ExportedArticle headline(String text) {
        headline = headline.or(() -> Printed.headline(text));
        return this;
    }

    public ExportedArticle standfirst(String text) {
        standfirst = standfirst.or(() -> Printed.some(text));
        return this;
    }

    /// A whole byline, of one author or several; may be told again.
    public ExportedArticle byline(String text) {
        authors.addAll(Printed.authors(text));
        return this;
    }

    /// The line in which the day of publication stands, whatever else it says.
    public ExportedArticle published(String line) {
        published = published.or(() -> Printed.date(line));
        return this;
    }

    public ExportedArticle published(PublicationDate date) {
        published = published.or(() -> Optional.of(date));
        return this;
    }

    /// The line in which the day of the last change stands.
    public ExportedArticle modified(String line) {
        modified = modified.or(() -> Printed.date(line));
        return this;
    }

    public ExportedArticle section(String text) {
        section = section.or(() -> Printed.some(text));
        return this;
    }

    public ExportedArticle page(String text) {
        page = page.or(() -> Printed.some(text));
        return this;
    }

    /// How many words the database counts: « 1 229 mots », « 1,229 words »; anything without a figure is as good as
    /// nothing.
    public ExportedArticle words(String text) {
        var digits = NO_DIGIT.matcher(text).replaceAll("");
        if (!digits.isEmpty() && digits.length() < 9) words = words.or(() -> Optional.of(Integer.valueOf(digits)));
        return this;
    }

    /// The number by which the database knows the article.
    public ExportedArticle document(String text) {
        document = document.or(() -> Printed.some(text));
        return this;
    }

    /// As a person or a program writes it: « Français », « FRENCH; FRANÇAIS », `fr`.
    public ExportedArticle language(String text) {
        language = language.or(() -> Printed.some(text.split("[;,/]", 2)[0])
                .flatMap(LanguageCode::of)
                .filter(code -> !code.equals(LanguageCode.UNKNOWN)));
        return this;
    }

    /// Where the article stands on the web.
    public ExportedArticle address(String text) {
        address = address.or(() -> Printed.some(text));
        return this;
    }

    /// Another paper in which the database knows the same text; may be told again.
    public ExportedArticle alsoIn(String paper) {
        Printed.some(paper).ifPresent(alsoIn::add);
        return this;
    }

    /// A subject, a person, a place by which the database files the article; may be told again.
    public ExportedArticle tag(String text) {
        Printed.some(text).ifPresent(tags::add);
        return this;
    }

    /// A paragraph of the body.
    public ExportedArticle paragraph(String text) {
        Printed.some(text).map(Block.Paragraph::new).ifPresent(body::add);
        return this;
    }

    public ExportedArticle block(Block block) {
        body.add(block);
        return this;
    }

    public boolean hasText() {
        return body.stream().anyMatch(block -> !block.text().isBlank());
    }

    public boolean hasHeadline() {
        return headline.isPresent();
    }

    public boolean hasSource() {
        return source.isPresent();
    }

    public boolean isDated() {
        return published.isPresent();
    }

    public boolean isSigned() {
        return !authors.isEmpty();
    }

    /// Sends the article to `pages`: of one that has no text its notice, with the doubt that says so; of one without
    /// text and headline the problem.
    ///
    /// @param file in which it lies
    /// @param number of the article in it, from 1: the entry of one that has no document number
    /// @param original the bytes of that part of the file
    /// @param charset in which they are
    /// @param doubts that the file leaves about it, beside those about date and text
    public void send(
            Origin file, int number, byte[] original, Charset charset, List<Problem.Kind> doubts, PageSink pages) {
        var origin = file.inside(document.orElse(Integer.toString(number)));
        var title = headline.or(this::opening);
        if (title.isEmpty()) {
            pages.problem(new Problem(Problem.Kind.NOT_AN_ARTICLE, origin, NoArticle.NO_TEXT.code()));
            return;
        }
        var problems = problems(origin, doubts);
        var capture = new Capture(origin, address, Optional.empty(), Digest.sha256(original))
                .readAs(charset.name(), problems);
        pages.article(new Harvest(article(title.get()), capture, original), problems);
    }

    private Article article(String title) {
        return new Article(
                source.map(Source::new),
                kicker,
                title,
                standfirst,
                List.copyOf(authors),
                published,
                modified,
                section,
                language,
                List.copyOf(tags),
                body,
                new Notice(edition, page, words, document, List.copyOf(alsoIn)));
    }

    private List<Problem> problems(Origin origin, List<Problem.Kind> doubts) {
        var kinds = new ArrayList<>(doubts);
        if (published.isEmpty()) kinds.add(Problem.Kind.NO_DATE);
        if (!hasText()) kinds.add(Problem.Kind.NO_TEXT);
        return kinds.stream().map(kind -> new Problem(kind, origin, "")).toList();
    }

    private Optional<String> opening() {
        return body.stream()
                .map(Block::text)
                .filter(text -> !text.isBlank())
                .findFirst()
                .map(ExportedArticle::opening);
    }

    private static String opening(String text) {
        var first = Printed.line(text);
        if (first.length() <= OPENING) return first;
        int end = first.lastIndexOf(' ', OPENING);
        return first.substring(0, end > OPENING / 2 ? end : OPENING) + "…";
    }
}
