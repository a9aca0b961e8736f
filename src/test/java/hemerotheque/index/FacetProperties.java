package hemerotheque.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hemerotheque.model.Article;
import hemerotheque.model.ArticleId;
import hemerotheque.model.ArticleState;
import hemerotheque.model.Author;
import hemerotheque.model.Block;
import hemerotheque.model.Evidence;
import hemerotheque.model.PublicationDate;
import hemerotheque.model.Source;
import hemerotheque.model.Text;
import hemerotheque.search.ArticleFolders;
import hemerotheque.search.ArticleNotes;
import hemerotheque.search.ArticleStates;
import hemerotheque.search.Beside;
import hemerotheque.search.Choice;
import hemerotheque.search.Colour;
import hemerotheque.search.Facet;
import hemerotheque.search.FacetRequest;
import hemerotheque.search.Facets;
import hemerotheque.search.Filter;
import hemerotheque.search.Folder;
import hemerotheque.search.Match;
import hemerotheque.search.Narrowing;
import hemerotheque.search.Query;
import hemerotheque.search.Reprints;
import hemerotheque.search.SearchRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;

class FacetProperties {

    /// What facets look at in an article.
    record Piece(
            String words, String date, Evidence from, String source, String section, Set<String> names, int length) {}

    private static final SearchRequest STRICT = Press.ALL.matching(Match.ALL).page(0, 1_000);

    private Path folder;
    private ArticleIndex index;

    @BeforeProperty
    void open() throws IOException {
        folder = Files.createTempDirectory("index");
        index = ArticleIndex.open(folder, "archive", 0, beside());
    }

    @AfterProperty
    void close() throws IOException {
        index.close();
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
        }
    }

    @Property(tries = 10, shrinking = ShrinkingMode.OFF)
    void valuesAndThoseWithoutAreTheTotal(
            @ForAll("pieces") @Size(max = 30) List<Piece> pieces, @ForAll("questions") String question)
            throws IOException {
        fill(pieces);

        var answer = index.find(Press.query(question), STRICT.withFacets());

        for (var facet : answer.facets()) {
            long sum = facet.counts().stream().mapToLong(Facet.Count::articles).sum() + facet.without();
            assertTrue(facet.kind().isMany() ? sum >= answer.total() : sum == answer.total(), facet::toString);
            assertEquals(facet.values(), facet.counts().size());
        }
    }

    @Property(tries = 10, shrinking = ShrinkingMode.OFF)
    void eachCountIsWhatTheValueAloneOfItsFacetFinds(
            @ForAll("pieces") @Size(max = 30) List<Piece> pieces, @ForAll("questions") String question)
            throws IOException {
        fill(pieces);
        var query = Press.query(question);
        var narrowing = Narrowing.of(query);

        var facets = count(query, Integer.MAX_VALUE);

        assertEquals(total(query), facets.total());
        for (var facet : facets.facets()) {
            var lifted = narrowing.lift(facet.kind());
            for (var count : facet.counts())
                assertEquals(
                        total(lifted.choose(Choice.of(facet.kind(), count.value()))
                                .query()),
                        count.articles(),
                        () -> facet.kind() + " " + count);
            if (Choice.canLack(facet.kind()))
                assertEquals(total(lifted.choose(Choice.without(facet.kind())).query()), facet.without());
        }
    }

    @Property(tries = 10, shrinking = ShrinkingMode.OFF)
    void whatIsExcludedIsInNoHitAndTheRestIsAllThere(
            @ForAll("pieces") @Size(max = 30) List<Piece> pieces, @ForAll("questions") String question)
            throws IOException {
        fill(pieces);
        var narrowing = Narrowing.of(Press.query(question));

        for (var facet : count(narrowing.query(), 3).facets()) {
            for (var count : facet.counts()) {
                var choice = Choice.of(facet.kind(), count.value());
                var without = narrowing.lift(facet.kind()).exclude(choice).query();

                long all = total(narrowing.lift(facet.kind()).query());
                assertEquals(all - count.articles(), total(without), choice::toString);
                for (var other : count(without, Integer.MAX_VALUE).facets())
                    if (other.kind() == facet.kind())
                        assertFalse(
                                other.counts().stream()
                                        .anyMatch(left -> left.value().equals(count.value())),
                                choice::toString);
            }
        }
    }

    @Property(tries = 6, shrinking = ShrinkingMode.OFF)
    void theMostFrequentComeFirstHoweverManyAreWanted(
            @ForAll("pieces") @Size(max = 30) List<Piece> pieces, @ForAll("questions") String question)
            throws IOException {
        fill(pieces);
        var query = Press.query(question);
        var all = count(query, Integer.MAX_VALUE);

        for (int most = 0; most < 4; most++) {
            var some = count(query, most);
            for (int i = 0; i < all.facets().size(); i++) {
                var whole = all.facets().get(i);
                var first = whole.counts().stream().limit(most).toList();
                assertEquals(
                        new Facet(whole.kind(), first, whole.values(), whole.without()),
                        some.facets().get(i));
            }
        }
    }

    /// As the reader would have noted of the articles that [#fill] puts: some of each state, some of both.
    private static Beside beside() {
        var read = new BitSet();
        var favourites = new BitSet();
        for (int article = 0; article < 30; article++) {
            read.set(article, article % 3 != 0);
            favourites.set(article, article % 4 == 1);
        }
        var states = new ArticleStates(1, Map.of(ArticleState.READ, read, ArticleState.FAVOURITE, favourites));
        var some = new BitSet();
        var others = new BitSet();
        for (int article = 0; article < 30; article++) {
            some.set(article, article % 5 < 2);
            others.set(article, article % 5 == 1);
        }
        var folders = new ArticleFolders(
                1,
                List.of(new Folder(1, "Réforme", Colour.RED), new Folder(2, "À relire", Colour.GREY)),
                Map.of(1L, some, 2L, others));
        return new Beside() {
            @Override
            public ArticleFolders folders() {
                return folders;
            }

            @Override
            public ArticleStates states() {
                return states;
            }

            @Override
            public ArticleNotes notes() {
                return ArticleNotes.NONE;
            }

            @Override
            public Reprints reprints() {
                return Reprints.NONE;
            }
        };
    }

    private Facets count(Query query, int most) throws IOException {
        return index.facets(query, new FacetRequest("", Filter.NONE, Match.ALL, EnumSet.allOf(Facet.Kind.class), most));
    }

    private long total(Query query) throws IOException {
        return index.find(query, STRICT).total();
    }

    /// In several segments, some of them with deletions.
    private void fill(List<Piece> pieces) throws IOException {
        index.clear();
        for (int i = 0; i < pieces.size(); i++) {
            index.put(new ArticleId(i), article(pieces.get(i)), Optional.empty());
            if (i % 7 == 6) index.commit(i);
        }
        if (pieces.size() > 3) index.delete(new ArticleId(2));
        index.commit(1_000); // as far as any before, else it is searched as it was
    }

    private static Article article(Piece piece) {
        var text = piece.words + " mot".repeat(piece.length);
        return new Article(
                Text.some(piece.source).map(Source::new),
                "Titre",
                Optional.empty(),
                piece.names.stream().map(Author::new).toList(),
                Text.some(piece.date).map(iso -> PublicationDate.parse(iso, piece.from)),
                Optional.empty(),
                Text.some(piece.section),
                piece.length > 200 ? Optional.empty() : Optional.of(piece.length % 2 == 0 ? "fr" : "br"),
                List.copyOf(piece.names),
                List.of(new Block.Paragraph(text)));
    }

    @Provide
    Arbitrary<List<Piece>> pieces() {
        return Combinators.combine(
                        Arbitraries.of("loup", "loup berger", "mer", "mer plage loup"),
                        Arbitraries.of("", "1998", "1998-05", "1998-05-17", "2003-08", "2003-08-15T10:00", "2020"),
                        Arbitraries.of(Evidence.META, Evidence.URL, Evidence.READER),
                        Arbitraries.of("", "Le Soir", "Le Matin", "L’Écho \"libre\""),
                        Arbitraries.of("", "Politique", "Sport"),
                        Arbitraries.of("A. Bé", "Camille Le Goff", "à citer", "OU")
                                .set()
                                .ofMaxSize(3),
                        Arbitraries.of(0, 1, 148, 149, 150, 400, 900, 1600))
                .as(Piece::new)
                .list();
    }

    @Provide
    Arbitrary<String> questions() {
        return Arbitraries.of(
                "",
                "loup",
                "loup berger",
                "mer OU berger",
                "loup source:=\"Le Soir\"",
                "source:(=\"Le Soir\" OU =\"Le Matin\") date:1998",
                "source:=\"Le Soir\" OU -a:source",
                "mer auteur:=\"A. Bé\" -étiquette:=\"OU\"",
                "-auteur:=\"Camille Le Goff\"",
                "mois:1998-05 mots:<150",
                "-a:date -langue:br",
                "précision:mois OU précision:aucune",
                "datation:adresse -rubrique:=\"Sport\"",
                "source:\"Soir\" date:..2003",
                "est:lu",
                "loup -est:lu",
                "est:nonlu OU est:favori",
                "mer -est:favori source:=\"Le Soir\"");
    }
}
