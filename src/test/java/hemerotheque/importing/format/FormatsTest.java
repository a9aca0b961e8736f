package hemerotheque.importing.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import hemerotheque.model.Problem;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatsTest {

    @TempDir
    Path folder;

    @Test
    void everyReaderIsInTheList() {
        var written = new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("hemerotheque.importing.format")
                        .stream()
                        .filter(type -> type.isAssignableTo(FormatReader.class) && !type.isInterface())
                        .map(type -> type.getSimpleName())
                        .collect(Collectors.toSet());

        var listed = new Formats()
                .readers().stream()
                        .map(reader -> reader.getClass().getSimpleName())
                        .collect(Collectors.toSet());

        assertEquals(written, listed);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    a.html  | <!DOCTYPE html><html>              | HtmlReader
                    a.txt   | '  <HTML><head>'                   | HtmlReader
                    a       | <!-- saved from url --><p>Bonjour  | HtmlReader
                    a.xhtml | <?xml version="1.0"?><html xmlns=""> | HtmlReader
                    a.html  | Warning in line 3 <html><body>     | HtmlReader
                    a.html  | {"html": "<html>"}                 | none
                    a.jsonl | {"id": "1", "title": "Bonjour"}    | JsonLinesReader
                    a.txt   | {"maintext":"Bonjour"}             | JsonLinesReader
                    a.js    | {"version":3,"sources":[]}         | none
                    a.html  | <!doctype html><title>a\0b          | HtmlReader
                    a.txt   | Bonjour\13le monde               | TextReader
                    a.html  | %PDF-1.4                           | none
                    a.xml   | <?xml version="1.0"?><rss><channel> | FeedReader
                    a.txt   | <?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"> | FeedReader
                    a.rdf   | <rdf:RDF xmlns="http://purl.org/rss/1.0/"> | FeedReader
                    a.rdf   | <rdf:RDF xmlns:z="http://www.zotero.org/namespaces/export#"> | BibliographyReader
                    a.rss   | <!DOCTYPE html><html>              | HtmlReader
                    a.xml   | <?xml version="1.0"?><carte>       | none
                    a.html  | <!DOCTYPE NETSCAPE-Bookmark-file-1> | BookmarksReader
                    a.html  | <html><title>Pocket Export</title><h1>Unread</h1> | BookmarksReader
                    a.html  | <html><title>Bookmarks</title><p>Un marque-page n’est pas un article. | HtmlReader
                    a.ris   | TY  - NEWS                         | BibliographyReader
                    a.bib   | @article{bac2012,                  | BibliographyReader
                    a.json  | [{"title": "Bac", "maintext": "Le bac."}] | JsonReader
                    a.json  | {"version": "https://jsonfeed.org/version/1.1", "title": "Le Phare", "items": []} | JsonReader
                    a.json  | {"bookmarks": [{"article__title": "Bac"}]} | JsonReader
                    a.json  | []                                 | JsonReader
                    a.json  | [1, 2]                             | none
                    a.csv   | title,url,time_added,tags,status   | TableReader
                    a.csv   | 'journal;titre;texte'              | TableReader
                    a.csv   | 'nom;age'                          | none
                    a.txt   | Bonjour, le monde                  | TextReader
                    a.txt   | **** *source_lePhare               | AlcesteReader
                    a.txt   | 0001 *source_lePhare               | AlcesteReader
                    a.txt   | **** Bonjour                       | TextReader
                    a.xml   | <text source="Le Phare" author="" title="Le <b>bac</b>" date="2012-05-03"> | PressCorpusReader
                    a.svg   | <svg xmlns="">                     | none
                    a.txt   | Bonjour le monde                   | TextReader
                    a.html  | Bonjour le monde                   | TextReader
                    a.txt   | [Photo] La halle, samedi           | TextReader
                    a.txt   | [{"a": 1}]                         | none
                    a.warc  | WARC/1.0                           | WarcReader
                    a.css   | body { margin: 0 }                 | none
                    """)
    void aFileIsKnownByItsContent(String name, String content, String reader) {
        var head = head(name, content.getBytes(StandardCharsets.UTF_8));

        assertEquals(reader, nameOfReader(head));
    }

    @Test
    void theWordsOfAPressCorpusAreKnownByTheirBlankLines() {
        var apart = "Le Phare\r\n\r\nAna Le Roy\r\n\r\n2012-05-03\r\n\r\nLe bac\r\n\r\n\r\n\r\nIl repart.";
        var letter = "Le Phare\n\nAna Le Roy\n\nLe bac, 2012-05-03\n\nIl repart.";

        assertEquals("PressCorpusReader", nameOfReader(head("a.txt", apart.getBytes(StandardCharsets.UTF_8))));
        assertEquals("TextReader", nameOfReader(head("a.txt", letter.getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void jsonSetOutOverSeveralLinesIsNoJsonLines() {
        var setOut = "{\n  \"title\": \"Bac\",\n  \"text\": \"Le bac.\"\n}";

        assertEquals("JsonReader", nameOfReader(head("a.json", setOut.getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void bytesThatNoTextHasAreNoText() {
        assertEquals("none", nameOfReader(head("a.txt", new byte[] {'a', 0, 'b'})));
        assertEquals("none", nameOfReader(head("a.html", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10})));
    }

    @Test
    void aZipIsAZipUnderAnyName() {
        assertEquals("ZipReader", nameOfReader(head("a.html", new byte[] {'P', 'K', 3, 4})));
        assertEquals("WaczReader", nameOfReader(head("a.wacz", new byte[] {'P', 'K', 3, 4})));
        assertEquals("HtmlReader", nameOfReader(head("a.zip", "<!DOCTYPE html>".getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void utf16WithItsMarkIsText() {
        assertEquals("TextReader", nameOfReader(head("a.txt", "\uFEFFBonjour".getBytes(StandardCharsets.UTF_16LE))));
        assertEquals("HtmlReader", nameOfReader(head("a.htm", "\uFEFF<html>".getBytes(StandardCharsets.UTF_16BE))));
    }

    @Test
    void aSignBehindALongStyleSheetIsWithinTheBeginning() throws IOException {
        var css = "p{margin:0}".repeat(20_000);
        var file = Files.writeString(folder.resolve("a.html"), "<html><style>" + css + "</style><p class=sign>");

        var head = FileHead.of(SavedFile.on(file));

        assertEquals(FileHead.LENGTH, head.bytes().length);
        assertTrue(head.beginning().endsWith("<p class=sign>"));
        Files.delete(file);
        assertTrue(head.beginning().endsWith("<p class=sign>")); // read once, however often it is asked for
    }

    @Test
    void anEmptyFileIsAProblem() throws IOException {
        var file = Files.createFile(folder.resolve("a.html"));

        assertEquals(List.of(Problem.Kind.EMPTY_FILE), problemsOf(file));
    }

    @Test
    void aFileOverTheLimitIsRefusedOnItsSize() throws IOException {
        var file = folder.resolve("a.html");
        try (var sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.write("<html>".getBytes(StandardCharsets.US_ASCII));
            sparse.setLength(HtmlReader.LARGEST_PAGE + 1L);
        }

        assertEquals(List.of(Problem.Kind.TOO_LARGE), problemsOf(file, new HtmlReader()));
    }

    @Test
    void aReaderThatFailsIsAProblemOfItsFileAlone() throws IOException {
        var file = Files.writeString(folder.resolve("a.txt"), "Bonjour");
        var gathered = new Gathered();

        new Formats(List.of(new Failing())).read(SavedFile.on(file), gathered);

        assertEquals(List.of("DAMAGED java.lang.IllegalStateException: ours"), gathered.troubles());
    }

    private static final class Failing implements FormatReader {

        @Override
        public boolean recognises(FileHead head) {
            return true;
        }

        @Override
        public void read(SavedFile file, PageSink pages) {
            throw new IllegalStateException("ours");
        }
    }

    @Test
    void aTextOverTheLimitIsRefusedOnItsSize() throws IOException {
        var file = folder.resolve("a.txt");
        try (var sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(TextReader.LARGEST_PAGE + 1L);
        }

        assertEquals(List.of(Problem.Kind.TOO_LARGE), problemsOf(file, new TextReader()));
    }

    @Test
    void aPageKeepsItsBytes() throws IOException {
        var file = Files.writeString(folder.resolve("a.txt"), "Bonjour");

        var pages = Gathered.from(file).pages();

        assertEquals(1, pages.size());
        assertEquals("Bonjour", new String(pages.getFirst().bytes(), StandardCharsets.UTF_8));
        assertEquals(RawPage.Kind.PLAIN, pages.getFirst().kind());
    }

    private static FileHead head(String name, byte[] bytes) {
        return new FileHead(name, bytes.length, bytes);
    }

    private static String nameOfReader(FileHead head) {
        return new Formats()
                .readerOf(head)
                .map(reader -> reader.getClass().getSimpleName())
                .orElse("none");
    }

    private static List<Problem.Kind> problemsOf(Path file) throws IOException {
        return problemsOf(
                file, new Formats().readerOf(FileHead.of(SavedFile.on(file))).orElseThrow());
    }

    private static List<Problem.Kind> problemsOf(Path file, FormatReader reader) throws IOException {
        var gathered = new Gathered();
        reader.read(SavedFile.on(file), gathered);
        assertTrue(gathered.pages().isEmpty());
        return gathered.problems().stream().map(Problem::kind).toList();
    }
}
