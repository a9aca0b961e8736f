package hemerotheque.index;

import hemerotheque.model.Article;
import hemerotheque.model.ArticleId;
import hemerotheque.model.Author;
import hemerotheque.model.Block;
import hemerotheque.model.Evidence;
import hemerotheque.model.LanguageCode;
import hemerotheque.model.Precision;
import hemerotheque.model.PublicationDate;
import hemerotheque.model.Source;
import hemerotheque.search.Field;
import hemerotheque.search.LengthClass;
import hemerotheque.search.Step;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;

/// The fields of a Lucene document, and how an article becomes one. Nothing is stored: what is found is a number.
final class IndexFields {

    /// Raised with every change of the fields: an index of another schema is begun anew.
    static final int SCHEMA = 10;

    /// The number as a term, to replace and delete by.
    static final String ID = "id";

    /// The number as a value, to give back and to sort by.
    static final String NUMBER = "number";

    /// First and last day of publication, in days since 1970; absent without a date.
    static final String FIRST_DAY = "first";

    static final String LAST_DAY = "last";

    /// Month and day of publication, `--01-17`; absent where the day is not known.
    static final String DAY_OF_YEAR = "yearly";

    /// Days since 1970, absent where they are not known.
    static final String IMPORTED = "imported";

    static final String CAPTURED = "captured";

    /// Running words of headline, standfirst and body, a compound by its parts: what lengths are asked by, and what
    /// frequencies are measured against. Where there is no text, as many as a database tells.
    static final String WORDS = "words";

    /// The name of each of its traits.
    static final String TRAIT = "trait";

    /// The ordinal of its precision.
    static final String PRECISION = "precision";

    /// Source, section, authors and tags as a whole, to filter and to count by.
    static final String SOURCE_NAME = "source.name";

    static final String SECTION_NAME = "section.name";
    static final String AUTHOR_NAME = "author.name";
    static final String TAG_NAME = "tag.name";

    /// The code of the language, to count by.
    static final String LANGUAGE_CODE = "language.code";

    /// `2020-03`, or `2020` where the month is not known; absent without a date.
    static final String MONTH = "month";

    /// `day`, `month`, `year` or `none`: how much of the date is known.
    static final String DATED_TO = "dated.to";

    /// How the date was learnt; absent without a date.
    static final String DATED_BY = "dated.by";

    /// The class of its length, to count by.
    static final String LENGTH = "length";

    /// The first words of the body without their endings, to rank by: who, what, where stand there.
    static final String OPENING = "opening";

    /// Words of the opening. Measured: 30 to 60 differ by less than a hundredth (nDCG@10).
    private static final int OPENING_WORDS = 40;

    /// Without positions.
    private static final FieldType RANKED_BY = rankedBy();

    /// The fields that a word without a field is looked for in.
    static final List<Field> ANY = List.of(Field.HEADLINE, Field.STANDFIRST, Field.BODY);

    static final float HEADLINE_WEIGHT = 2f;
    static final float STANDFIRST_WEIGHT = 1.5f;
    static final float BODY_WEIGHT = 1f;

    private final FrenchAnalysis analysis = new FrenchAnalysis();

    /// The fields of Lucene that `field` stands for.
    static List<Field> parts(Field field) {
        return field == Field.ANY ? ANY : List.of(field);
    }

    /// The name of the field that holds the words as they are written.
    static String exact(Field field) {
        return field.name().toLowerCase(Locale.ROOT) + ".exact";
    }

    /// The name of the field that holds the words without their endings: names of people and papers keep theirs.
    static String light(Field field) {
        return isName(field) ? exact(field) : field.name().toLowerCase(Locale.ROOT);
    }

    static boolean isName(Field field) {
        return switch (field) {
            case SOURCE, AUTHOR, ADDRESS, LANGUAGE -> true;
            case ANY, HEADLINE, STANDFIRST, BODY, CAPTION, SECTION, TAG -> false;
        };
    }

    /// Whether [#light] has positions. Those of the body would be a third more of the index, those of all others are
    /// half a hundredth of it, and it takes longer to do without, see [PlacedStem].
    static boolean isPlaced(Field field) {
        return field != Field.BODY;
    }

    static Term key(ArticleId id) {
        return new Term(ID, id.toString());
    }

    Document document(ArticleId id, Article article, Provenance provenance) {
        var document = new Document();
        document.add(new StringField(ID, id.toString(), Store.NO));
        document.add(new NumericDocValuesField(NUMBER, id.value()));
        long words = 0;
        for (var field : Field.values()) {
            if (field == Field.ANY) continue;
            long some = text(document, field, texts(field, article, provenance));
            if (ANY.contains(field)) words += some;
        }
        article.source().ifPresent(source -> name(document, SOURCE_NAME, source.name()));
        article.section().ifPresent(section -> name(document, SECTION_NAME, section));
        article.authors().forEach(author -> oneOfNames(document, AUTHOR_NAME, author.name()));
        article.tags().forEach(tag -> oneOfNames(document, TAG_NAME, tag));
        value(document, LANGUAGE_CODE, article.language().orElse(LanguageCode.UNKNOWN));
        name(document, DATED_TO, FacetFields.precision(article.published().map(PublicationDate::precision)));
        article.published().ifPresent(date -> days(document, date));
        if (article.published().isEmpty() && provenance.corrected()) name(document, DATED_BY, Evidence.READER.code());
        provenance.imported().ifPresent(day -> day(document, IMPORTED, day));
        provenance.captured().ifPresent(day -> day(document, CAPTURED, day));
        long length = paragraphs(article).isEmpty()
                ? article.notice().words().map(Integer::longValue).orElse(words)
                : words;
        document.add(new LongField(WORDS, length, Store.NO));
        value(document, LENGTH, LengthClass.of(length).value());
        for (var trait : Traits.of(article, provenance)) document.add(new StringField(TRAIT, trait.name(), Store.NO));
        return document;
    }

    /// What a field other than [Field#ANY] holds of an article, each text a paragraph of its own.
    static List<String> texts(Field field, Article article, Provenance provenance) {
        return switch (field) {
            case ANY -> throw new IllegalArgumentException(field.name());
            case HEADLINE -> headline(article);
            case STANDFIRST -> standfirst(article);
            case BODY -> paragraphs(article);
            case CAPTION -> captions(article);
            case SOURCE -> article.source().map(Source::name).stream().toList();
            case SECTION -> article.section().stream().toList();
            case AUTHOR -> article.authors().stream().map(Author::name).toList();
            case TAG -> article.tags();
            case ADDRESS -> provenance.address().stream().toList();
            case LANGUAGE -> List.of(article.language().orElse(LanguageCode.UNKNOWN));
        };
    }

    /// The headline, unless the article has none of its own and goes by its opening: counted as a headline, words that
    /// nobody chose for one would outweigh the others.
    static List<String> headline(Article article) {
        var headline = article.headline();
        if (article.body().isEmpty()) return List.of(headline);
        var first = article.body().getFirst().text();
        boolean cut = headline.endsWith("…") && first.startsWith(headline.substring(0, headline.length() - 1));
        return cut || first.equals(headline) ? List.of() : List.of(headline);
    }

    /// The kicker counts as the standfirst does.
    static List<String> standfirst(Article article) {
        return Stream.of(article.kicker(), article.standfirst())
                .flatMap(Optional::stream)
                .toList();
    }

    static List<String> paragraphs(Article article) {
        return article.body().stream()
                .filter(block -> !(block instanceof Block.Figure))
                .map(Block::text)
                .toList();
    }

    static List<String> captions(Article article) {
        return article.body().stream()
                .filter(block -> block instanceof Block.Figure)
                .map(Block::text)
                .toList();
    }

    /// @return how many words there are, a compound by its parts
    private long text(Document document, Field field, List<String> texts) {
        var tokens = analysis.tokens(texts);
        if (tokens.isEmpty()) return 0;
        document.add(new TextField(exact(field), TokenReplay.exact(tokens)));
        if (!isName(field))
            document.add(
                    isPlaced(field)
                            ? new TextField(light(field), TokenReplay.light(tokens))
                            : ranked(light(field), tokens));
        if (field == Field.BODY) document.add(opening(tokens));
        return tokens.stream().filter(token -> !token.joined()).count();
    }

    private static IndexableField opening(List<Token> body) {
        int end = 0;
        for (int words = 0; end < body.size(); end++) if (!body.get(end).joined() && ++words > OPENING_WORDS) break;
        return ranked(OPENING, body.subList(0, end));
    }

    private static IndexableField ranked(String field, List<Token> tokens) {
        return new org.apache.lucene.document.Field(field, TokenReplay.light(tokens), RANKED_BY);
    }

    private static FieldType rankedBy() {
        var type = new FieldType(TextField.TYPE_NOT_STORED);
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
        type.freeze();
        return type;
    }

    private static void name(Document document, String field, String name) {
        document.add(new StringField(field, cut(name), Store.NO));
        document.add(new SortedDocValuesField(field, cut(name)));
    }

    /// A name of several that an article may have.
    private static void oneOfNames(Document document, String field, String name) {
        document.add(new StringField(field, cut(name), Store.NO));
        document.add(new SortedSetDocValuesField(field, cut(name)));
    }

    /// What is only counted by.
    private static void value(Document document, String field, String value) {
        document.add(new SortedDocValuesField(field, new BytesRef(value)));
    }

    /// A whole name as a term, cut where it is over what Lucene takes.
    static BytesRef cut(String name) {
        int most = 8_000; // units, of 4 bytes at the most; Lucene takes 32,766 bytes
        return new BytesRef(name.length() > most ? name.substring(0, most) : name);
    }

    private static void day(Document document, String field, LocalDate day) {
        document.add(new LongField(field, day.toEpochDay(), Store.NO));
    }

    private static void days(Document document, PublicationDate date) {
        day(document, FIRST_DAY, date.first());
        day(document, LAST_DAY, date.last());
        if (date.precision() == Precision.DAY)
            document.add(
                    new StringField(DAY_OF_YEAR, MonthDay.from(date.first()).toString(), Store.NO));
        var step = date.precision() == Precision.YEAR ? Step.YEAR : Step.MONTH;
        name(document, MONTH, step.label(date.first()));
        name(document, DATED_BY, date.from().code());
        document.add(new NumericDocValuesField(PRECISION, date.precision().ordinal()));
    }
}
