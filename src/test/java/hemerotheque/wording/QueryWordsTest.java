package hemerotheque.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import hemerotheque.search.Field;
import hemerotheque.search.Query;
import hemerotheque.search.QueryParser;
import hemerotheque.search.Trait;
import hemerotheque.search.Warning;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryWordsTest {

    private static final QueryParser PARSER = new QueryParser(LocalDate.of(2020, 3, 15));

    /// Spaces within sentences are narrow or do not break; here all of them are plain.
    private static String explained(Language language, String question) {
        var query = PARSER.parse(question).query();
        return new QueryWords(new Wording(language)).sentence(query).replaceAll("[\u00a0\u202f]", " ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            *;Tous les articles.
            grève;Articles contenant le mot « grève ».
            retraites grève loi;Articles contenant les mots « retraites », « grève » et « loi ».
            retraites OU grève;Articles contenant les mots « retraites » ou « grève ».
            "conseil d'État" auteur:"Le Goff" -sport date:2019-12..2020-03;Articles contenant l’expression exacte « conseil d'État », dont la signature contient l’expression exacte « Le Goff », sans le mot « sport », publiés du 1er décembre 2019 au 31 mars 2020.
            gouvern* Dupont~ =retraité;Articles contenant un mot de la forme « gouvern* », un mot proche de « Dupont » et exactement « retraité ».
            accents:retraité "retraite" ="conseil d'État";Articles contenant le mot « retraité » avec ses accents, le mot « retraite » dans cette forme et exactement « conseil d'État ».
            retraite PROCHE/5 âge;Articles contenant « retraite » à 5 mots au plus de « âge ».
            retraite PROCHE/0 âge;Articles contenant « retraite » à côté de « âge ».
            titre:(crue OU pluie);Articles dont le titre contient les mots « crue » ou « pluie ».
            (titre:crue pont) OU date:2019;Articles soit dont le titre contient le mot « crue » et contenant le mot « pont », soit publiés en 2019.
            -titre:crue -a:image;Articles sauf ceux dont le titre contient le mot « crue », sauf ceux avec une image.
            langue:breton -langue:inconnue;Articles en breton, sauf ceux de langue inconnue.
            jour:1er mai importé:hier;Articles publiés un 1er mai, quelle que soit l’année, importés le 14 mars 2020.
            a:note -note:"à vérifier" note:crue;Articles annotés, sauf ceux dont une note ou un passage annoté contient « à vérifier », dont une note ou un passage annoté contient « crue ».
            capturé:2015..;Articles capturés depuis le 1er janvier 2015.
            mots:>1200 est:incomplet;Articles de plus de 1 200 mots, incomplets.
            mots:<2 mots:1 mots:300..600;Articles de moins de 2 mots, de 1 mot, de 300 à 600 mots.
            """)
    void explainsAQuestionInFrench(String question, String sentence) {
        assertEquals(sentence, explained(Language.FRENCH, question));
    }

    @Test
    void namesASavedSearch() {
        var saved = new Query.Saved("Réforme", new Query.Word(Field.ANY, "retraites"));
        var words = new QueryWords(new Wording(Language.FRENCH));

        assertEquals("Articles de la recherche «\u00a0Réforme\u00a0».", words.sentence(saved));
        assertEquals("Articles sauf ceux de la recherche «\u00a0Réforme\u00a0».", words.sentence(new Query.Not(saved)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            strike OR title:flood;Articles either containing the word “strike”, or whose headline contains the word “flood”.
            "city council" -sport date:2019-12;Articles containing the exact phrase “city council”, without the word “sport”, published in December 2019.
            has:notes -note:"to check";Articles with notes, but for those with “to check” in a note or in an annotated passage.
            has:picture words:>800;Articles with a picture, of over 800 words.
            """)
    void explainsAQuestionInEnglish(String question, String sentence) {
        assertEquals(sentence, explained(Language.ENGLISH, question));
    }

    @Test
    void theNoticeOfWhatIsNotKnownNamesAllThatIs() {
        for (var language : Language.values()) {
            var notice = new Wording(language).say("warning", Warning.Reason.UNKNOWN_TRAIT, "vu");
            var named = notice.replaceAll(".*:", "").replace(".", "").strip().split(", ");

            var known = Stream.of(named)
                    .map(name -> PARSER.parse("est:" + name).query())
                    .collect(Collectors.toSet());

            assertEquals(Stream.of(Trait.values()).map(Query.Has::new).collect(Collectors.toSet()), known);
        }
    }

    @Property(tries = 1_000)
    void explainsWhateverCanBeAsked(@ForAll("questions") String question) {
        for (var language : Language.values()) {
            var sentence = explained(language, question);

            assertFalse(sentence.contains("{"), sentence);
            assertFalse(sentence.contains("  "), sentence);
        }
    }

    @Provide
    Arbitrary<String> questions() {
        var pieces = List.of(
                "a ",
                "b* ",
                "c~ ",
                "=d ",
                "\"e f\" ",
                "( ",
                ") ",
                "OU ",
                "SAUF ",
                "PROCHE/1 ",
                "titre:",
                "langue:fr ",
                "date:2019 ",
                "jour:01/05 ",
                "mots:0.. ",
                "mots:>1 ",
                "a:image ",
                "a:note ",
                "note:a* ",
                "importé:hier ",
                "-",
                "#tag ");
        return Arbitraries.of(pieces).list().ofMaxSize(15).map(some -> String.join("", some));
    }
}
