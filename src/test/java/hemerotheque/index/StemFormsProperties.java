package hemerotheque.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hemerotheque.model.ArticleId;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Terms;
import org.apache.lucene.store.ByteBuffersDirectory;

/// The forms of a stem are those that a look at every word of the dictionary finds.
class StemFormsProperties {

    /// Every ending that the stemmer knows, and what it makes of them.
    private static final List<String> ENDINGS = List.of("""
            aux eaux issement issant ement ivement ficatrice ficateur catrice cateur atrice ateur trice teuse teur euse
            ive folle molle nnelle nnel ique esse inage isation ualisation isateur ation ition ie er ee ir if quer al el
            ualisationique essee ierie
            """.strip().split("\\s+"));

    private final FrenchAnalysis analysis = new FrenchAnalysis();

    @Property(tries = 400, shrinking = ShrinkingMode.OFF)
    void areAllThatTheDictionaryHas(@ForAll("words") Set<String> words) throws IOException {
        assertFoundAmong(words);
    }

    @Example
    void areFoundWhateverTheStemmerMadeOfThem() throws IOException {
        assertFoundAmong(Set.of("""
                cheval chevaux allee ale alle folle fou mollement educatrice eduquer actuelle actualisation acteur
                actrice createur creer recreer recreation modificatrice modifier finissement finir finissant active actif
                activement vendeuse vendeur qqqqcateur quer eeericatrice aaaaa a aaaaaation an annnn al aaaaux eau eaux
                prix pris pri 2020 22222 3,5 ааааа аа 𐐨𐐨𐐨𐐨𐐨 文文文文文文
                """.strip().split("\\s+")));
    }

    private void assertFoundAmong(Set<String> words) throws IOException {
        try (var directory = new ByteBuffersDirectory()) {
            try (var writer = new IndexWriter(directory, new IndexWriterConfig())) {
                writer.addDocument(new IndexFields()
                        .document(
                                new ArticleId(1),
                                Press.article("Mots", words.toArray(String[]::new)),
                                Provenance.at(Optional.empty())));
            }
            try (var reader = DirectoryReader.open(directory)) {
                var terms = reader.leaves().getFirst().reader().terms("body.exact");
                for (var stem : stems(words)) {
                    var scanned = new TreeSet<>(words);
                    scanned.removeIf(word -> !analysis.stem(word).equals(stem));
                    assertEquals(List.copyOf(scanned), found(stem, terms, Long.MAX_VALUE), stem);
                    assertEquals(List.copyOf(scanned), found(stem, terms, scanned.size()), stem);
                }
            }
        }
    }

    private Set<String> stems(Set<String> words) {
        return words.stream().map(analysis::stem).collect(Collectors.toSet());
    }

    private static List<String> found(String stem, Terms terms, long times) throws IOException {
        var found = new ArrayList<String>();
        var forms = new StemForms(stem).in(terms, times);
        for (var form = forms.next(); form != null; form = forms.next()) found.add(form.utf8ToString());
        return found;
    }

    @Provide
    Arbitrary<Set<String>> words() {
        var beginning = Arbitraries.strings()
                .withChars('a', 'e', 'i', 'l', 'u', 'q', 'c', 't', 'n', 's', 'r', 'f', 'm', '0')
                .ofMaxLength(5);
        var ending = Arbitraries.of(ENDINGS).optional(0.75).map(some -> some.orElse(""));
        var number = Arbitraries.of("", "", "s", "x", "xs");
        return Combinators.combine(beginning, ending, number)
                .as((one, other, last) -> one + other + last)
                .filter(word -> !word.isEmpty())
                .set()
                .ofMinSize(1)
                .ofMaxSize(60);
    }
}
