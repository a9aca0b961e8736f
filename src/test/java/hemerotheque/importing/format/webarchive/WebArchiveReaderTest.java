package hemerotheque.importing.format.webarchive;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.dd.plist.BinaryPropertyListWriter;
import com.dd.plist.NSArray;
import com.dd.plist.NSDictionary;
import com.dd.plist.NSObject;
import hemerotheque.importing.format.FileHead;
import hemerotheque.importing.format.Formats;
import hemerotheque.importing.format.Gathered;
import hemerotheque.importing.format.RawPage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Pages as Safari saves them, binary and XML.
class WebArchiveReaderTest {

    private static final String ADDRESS = "https://lefleuve.example/2024/la-crue.html";
    private static final String PAGE = "<html><body><p>« L’eau monte. »</p><img src=\"i/plan.png\"></body></html>";
    private static final byte[] PLAN = {(byte) 0x89, 'P', 'N', 'G', 1, 2, 3};

    @TempDir
    private Path folder;

    private Gathered read(byte[] bytes) throws IOException {
        return Gathered.from(Files.write(folder.resolve("page.webarchive"), bytes));
    }

    private static NSDictionary resource(String address, String type, byte[] bytes) {
        var resource = new NSDictionary();
        resource.put("WebResourceData", bytes);
        resource.put("WebResourceMIMEType", type);
        resource.put("WebResourceURL", address);
        resource.put("WebResourceFrameName", "");
        return resource;
    }

    private static NSDictionary main(String type, byte[] bytes, String charset) {
        var main = resource(ADDRESS, type, bytes);
        main.put("WebResourceTextEncodingName", charset);
        return main;
    }

    private static NSDictionary archive(NSObject main) {
        var archive = new NSDictionary();
        archive.put("WebMainResource", main);
        var plan = resource("https://lefleuve.example/2024/i/plan.png", "image/png", PLAN);
        var style = resource("https://lefleuve.example/style.css", "text/css", new byte[] {'*'});
        archive.put("WebSubresources", new NSArray(plan, style));
        var frame = new NSDictionary();
        frame.put(
                "WebMainResource",
                resource("https://regie.example/", "text/html", "<html>Une annonce</html>".getBytes()));
        archive.put("WebSubframeArchives", new NSArray(frame));
        return archive;
    }

    private static byte[] binary(NSObject main) throws IOException {
        return BinaryPropertyListWriter.writeToArray(archive(main));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void thePageIsTheMainResourceNotItsFrames() throws IOException {
        var gathered = read(binary(main("text/html", utf8(PAGE), "UTF-8")));

        var page = gathered.page();
        assertEquals(PAGE, new String(page.bytes(), StandardCharsets.UTF_8));
        assertEquals(RawPage.Kind.MARKUP, page.kind());
        assertEquals(Optional.of(ADDRESS), page.address());
        assertEquals(Optional.of("UTF-8"), page.charset());
        assertEquals(Optional.empty(), page.captured());
        assertEquals(List.of(), gathered.problems());
    }

    @Test
    void itsPicturesAreFoundByAddress() throws IOException {
        var resources =
                read(binary(main("text/html", utf8(PAGE), "UTF-8"))).page().resources();

        assertArrayEquals(PLAN, resources.at("i/plan.png").orElseThrow());
        assertArrayEquals(PLAN, resources.at("/2024/i/plan.png").orElseThrow());
        assertTrue(resources.at("/style.css").isEmpty());
        assertTrue(resources.at("https://regie.example/").isEmpty());
    }

    @Test
    void aBaseElementMovesRelativeAddresses() throws IOException {
        var moved =
                PAGE.replace("<body>", "<head><base target=_top href='https://lefleuve.example/2024/i/'></head><body>");

        var resources =
                read(binary(main("text/html", utf8(moved), "UTF-8"))).page().resources();

        assertArrayEquals(PLAN, resources.at("plan.png").orElseThrow());
    }

    @Test
    void theCharsetIsTheOneThatSafariTells() throws IOException {
        var latin = PAGE.getBytes(Charset.forName("windows-1252"));

        assertEquals(
                Optional.of("windows-1252"),
                read(binary(main("text/html", latin, "windows-1252"))).page().charset());
    }

    @ParameterizedTest
    @ValueSource(strings = {"image/jpeg", "application/pdf"})
    void aPictureOrAnotherDocumentIsNoArticle(String type) throws IOException {
        var detail = type.startsWith("image/") ? "picture" : "no-page";

        assertEquals(
                List.of("NOT_AN_ARTICLE " + detail),
                read(binary(main(type, PLAN, ""))).troubles());
    }

    @Test
    void anArchiveWithoutItsPageIsSaidSo() throws IOException {
        var empty = new NSDictionary();
        empty.put("WebSubresources", new NSArray());

        assertEquals(
                List.of("DAMAGED no-main"),
                read(BinaryPropertyListWriter.writeToArray(empty)).troubles());
    }

    private static String xml(String before) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + before + "<plist version=\"1.0\">\n<dict>\n"
                + "<key>WebMainResource</key>\n<dict>\n<key>WebResourceData</key>\n<data>\n\t"
                + Base64.getMimeEncoder().encodeToString(utf8(PAGE)).replace("\r\n", "\n\t")
                + "\n</data>\n<key>WebResourceMIMEType</key>\n<string>text/html</string>\n<key>WebResourceTextEncodingName</key>\n"
                + "<string>UTF-8</string>\n<key>WebResourceURL</key>\n<string>" + ADDRESS
                + "?a=1&amp;b=2</string>\n</dict>\n"
                + "<key>WebSubresources</key>\n<array>\n<dict>\n<key>WebResourceData</key>\n<data>"
                + Base64.getEncoder().encodeToString(PLAN)
                + "</data>\n<key>WebResourceMIMEType</key>\n<string>image/png</string>\n<key>WebResourceURL</key>\n"
                + "<string>https://lefleuve.example/2024/i/plan.png</string>\n</dict>\n</array>\n</dict>\n</plist>\n";
    }

    private static final String DOCTYPE = "<!DOCTYPE plist PUBLIC \"-//Apple//DTD PLIST 1.0//EN\""
            + " \"http://www.apple.com/DTDs/PropertyList-1.0.dtd\">\n";

    @Test
    void anArchiveInXmlIsTheSame() throws IOException {
        var gathered = read(utf8(xml(DOCTYPE)));

        var page = gathered.page();
        assertEquals(PAGE, new String(page.bytes(), StandardCharsets.UTF_8));
        assertEquals(Optional.of(ADDRESS + "?a=1&b=2"), page.address());
        assertArrayEquals(PLAN, page.resources().at("i/plan.png").orElseThrow());
        assertEquals(List.of(), gathered.problems());
    }

    @Test
    void nothingThatXmlNamesIsOpened() throws IOException {
        var secret = Files.writeString(folder.resolve("secret"), "le secret");
        var hostile = xml("<!DOCTYPE plist SYSTEM \"" + secret.toUri() + "\" [<!ENTITY x SYSTEM \"" + secret.toUri()
                        + "\">]>\n")
                .replace("<string>UTF-8</string>", "<string>&x;</string>");

        var page = read(utf8(hostile)).page();

        assertFalse(page.charset().orElse("").contains("secret"));
    }

    @Test
    void anArchiveInXmlThatWasCutSaysSo() throws IOException {
        var whole = xml(DOCTYPE);

        var gathered = read(utf8(whole.substring(0, whole.indexOf("<key>WebSubresources"))));

        assertEquals(PAGE, new String(gathered.page().bytes(), StandardCharsets.UTF_8));
        assertEquals(List.of("INCOMPLETE truncated"), gathered.troubles());
    }

    @Test
    void aBinaryArchiveThatWasCutIsRefused() throws IOException {
        var whole = binary(main("text/html", utf8(PAGE), "UTF-8"));

        assertEquals(
                List.of("DAMAGED no-main"),
                read(Arrays.copyOf(whole, whole.length - 40)).troubles());
    }

    /// A thousand objects that are all one array of a million members, written once.
    @Test
    void aListThatCountsItsBytesAgainAndAgainIsRefused() throws IOException {
        int arrays = 1000;
        int members = 1_000_000;
        int array = 8 + 6 + 2 * arrays;
        int leaf = array + 6 + 2 * members;
        int table = leaf + 1;
        var bytes = ByteBuffer.allocate(table + 4 * (arrays + 3) + 32);
        bytes.put(utf8("bplist00"));
        bytes.putShort((short) 0xAF12).putInt(arrays);
        for (int i = 1; i <= arrays; i++) bytes.putShort((short) i);
        bytes.putShort((short) 0xAF12).putInt(members);
        for (int i = 0; i < members; i++) bytes.putShort((short) (arrays + 1));
        bytes.put((byte) 0x09); // true
        bytes.putInt(8);
        for (int i = 0; i < arrays; i++) bytes.putInt(array);
        bytes.putInt(leaf).putInt(leaf);
        bytes.put(new byte[6])
                .put((byte) 4)
                .put((byte) 2)
                .putLong(arrays + 2)
                .putLong(0)
                .putLong(table);

        assertEquals(Optional.empty(), BinaryList.read(bytes.array()));
    }

    @Test
    void archivesAreKnownByTheirBeginning() throws IOException {
        assertEquals("WebArchiveReader", readerOf("page", binary(main("text/html", utf8(PAGE), "UTF-8"))));
        assertEquals("WebArchiveReader", readerOf("page.html", utf8(xml(DOCTYPE))));
        assertEquals("none", readerOf("reglages.plist", BinaryPropertyListWriter.writeToArray(new NSDictionary())));
        assertEquals("none", readerOf("reglages.xml", utf8("<?xml version=\"1.0\"?><plist><dict></dict></plist>")));
    }

    private static String readerOf(String name, byte[] bytes) {
        var head = new FileHead(name, bytes.length, Arrays.copyOf(bytes, Math.min(bytes.length, FileHead.LENGTH)));
        return new Formats()
                .readerOf(head)
                .map(reader -> reader.getClass().getSimpleName())
                .orElse("none");
    }
}
