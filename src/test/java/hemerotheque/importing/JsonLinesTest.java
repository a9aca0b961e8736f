package hemerotheque.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hemerotheque.export.ArticleJson;
import hemerotheque.importing.Extraction.NotAnArticle;
import hemerotheque.importing.Extraction.Understood;
import hemerotheque.importing.format.Gathered;
import hemerotheque.model.Author;
import hemerotheque.model.Block;
import hemerotheque.model.Notice;
import hemerotheque.model.Problem;
import hemerotheque.model.Source;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Articles that other tools wrote, one a line.
class JsonLinesTest {

    @TempDir
    Path folder;

    @Test
    void everyNameOfAFieldIsUnderstood() throws IOException {
        var found = read("""
                {"id":"a1","title":"Le bac reprend","body":"Un.\\n\\nDeux.","date":"2012-05-03","source":"Le Phare","url":"https://phare.example/bac","authors":["Ana Le Roy","Jo Kerr"],"section":"Mer","standfirst":"Enfin.","captured":"2012-06-01","language":"fr","tags":["bac"]}
                {"headline":"Sans numéro","maintext":"Un.\\nDeux.\\nTrois.","date_publish":"2012-05-03 10:20:00","publisher":"Le Phare","author":"Ana Le Roy","description":"Un chapô."}
                {"title":"Du mois","text":"Un texte.","datePublished":"2012-05","hostname":"phare.example"}
                """);

        var first = assertInstanceOf(Understood.class, found.get(0));
        assertEquals(Optional.of("a1"), first.capture().origin().entry());
        assertEquals(Optional.of("https://phare.example/bac"), first.capture().address());
        assertEquals(
                "2012-06-01", first.capture().captured().orElseThrow().day().toString());
        assertEquals(Optional.of(new Source("Le Phare")), first.article().source());
        assertEquals(
                List.of(new Author("Ana Le Roy"), new Author("Jo Kerr")),
                first.article().authors());
        assertEquals(Optional.of("Mer"), first.article().section());
        assertEquals(List.of("bac"), first.article().tags());
        assertEquals("Un.\n\nDeux.", first.article().text());

        var second = assertInstanceOf(Understood.class, found.get(1));
        assertEquals(Optional.of("2"), second.capture().origin().entry(), "the line, where there is no id");
        assertEquals(
                "2012-05-03T10:20", second.article().published().orElseThrow().iso());
        assertEquals(3, second.article().body().size());
        assertEquals(Optional.of("Un chapô."), second.article().standfirst());

        var third = assertInstanceOf(Understood.class, found.get(2));
        assertEquals("2012-05", third.article().published().orElseThrow().iso());
    }

    @Test
    void whatADatabaseNotedComesBackFromOurOwnExport() throws IOException {
        var line = """
                {"id":"7","kicker":"Enquête","title":"Le bac reprend","body":"Un.\\n\\nDeux.","edition":"Rive gauche","page":"12","words":295,"document":"news·20120503·PH·7","also_in":["Le Quai","La Rade"]}
                """;
        var found = assertInstanceOf(Understood.class, read(line).getFirst());

        assertEquals(Optional.of("Enquête"), found.article().kicker());
        assertEquals(
                new Notice(
                        Optional.of("Rive gauche"),
                        Optional.of("12"),
                        Optional.of(295),
                        Optional.of("news·20120503·PH·7"),
                        List.of("Le Quai", "La Rade")),
                found.article().notice());

        var back = read(ArticleJson.line("7", found.article(), found.capture(), List.of()));
        var again = assertInstanceOf(Understood.class, back.getFirst());
        assertEquals(found.article(), again.article());
    }

    @Test
    void theLanguageIsThatOfTheToolElseThatOfTheText() throws IOException {
        var found = read("""
                {"title":"Mühle","text":"Der Gemeinderat hat gestern Abend beschlossen, die alte Mühle am Fluss zu kaufen und eine Bücherei einzurichten."}
                {"title":"Mühle","text":"Der Gemeinderat kauft die Mühle.","language":"German"}
                {"title":"Bac","text":"Le bac.","language":"fr-CA"}
                {"title":"Bac","text":"Le bac.","language":"inconnue"}
                """);

        assertEquals(
                List.of(Optional.of("de"), Optional.of("de"), Optional.of("fr"), Optional.empty()),
                found.stream()
                        .map(one -> assertInstanceOf(Understood.class, one)
                                .article()
                                .language())
                        .toList());
    }

    @Test
    void anArticleWithoutATitleGoesByItsOpening() throws IOException {
        var found = read("""
                {"title":null,"text":"Le bac a repris ce matin entre les deux rives, au grand soulagement des maraîchers qui attendaient depuis mars."}
                """);

        assertEquals(
                "Le bac a repris ce matin entre les deux rives, au grand soulagement des…",
                assertInstanceOf(Understood.class, found.getFirst()).article().headline());
    }

    @Test
    void aLineThatCannotBeReadIsAProblemOfThatLine() throws IOException {
        var found = read("""
                {"id":"1","title":"Un","text":"Premier."}
                {"id":"2","title":"Deux","text":
                [1, 2]

                {"id":"3","title":"Vide","text":"  "}
                {"id":"4","title":"Quatre","text":"Dernier."}
                """);

        assertEquals(5, found.size());
        assertEquals(Problem.Kind.DAMAGED, problem(found.get(1)).kind());
        assertEquals(Optional.of("2"), problem(found.get(1)).origin().entry());
        assertEquals(Problem.Kind.DAMAGED, problem(found.get(2)).kind());
        assertEquals(Problem.Kind.NOT_AN_ARTICLE, problem(found.get(3)).kind());
        assertInstanceOf(Understood.class, found.get(4));
    }

    @Test
    void linesThatOurExportLeftTogetherAreAListOrATable() throws IOException {
        var found = read("""
                {"title":"Liste","published_evidence":"json-ld","published":"2012-05-03","body":"Avant.\\n\\nun\\ndeux\\n\\na\\tb\\nc\\td\\n\\nAprès."}
                """);

        var article = assertInstanceOf(Understood.class, found.getFirst()).article();
        assertEquals(
                new Block.Listing(false, List.of("un", "deux")), article.body().get(1));
        assertEquals(
                new Block.Table(List.of(List.of("a", "b"), List.of("c", "d"))),
                article.body().get(2));
        assertEquals("Avant.\n\nun\ndeux\n\na\tb\nc\td\n\nAprès.", article.text());
        assertEquals("json-ld", article.published().orElseThrow().from().code());
    }

    @Test
    void theLastLineNeedsNoEnd() throws IOException {
        assertEquals(
                2,
                read("{\"title\":\"a\",\"text\":\"Un.\"}\r\n{\"title\":\"b\",\"text\":\"Deux.\"}")
                        .size());
    }

    private static Problem problem(Extraction extraction) {
        return assertInstanceOf(NotAnArticle.class, extraction).problem();
    }

    private List<Extraction> read(String lines) throws IOException {
        var file = folder.resolve("articles.jsonl");
        Files.write(file, lines.getBytes(StandardCharsets.UTF_8));
        var gathered = Gathered.from(file);
        assertTrue(gathered.articles().isEmpty());
        assertTrue(gathered.problems().isEmpty());
        return gathered.pages().stream().map(new PageImport()::understand).toList();
    }
}
