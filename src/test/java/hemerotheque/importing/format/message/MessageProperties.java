package hemerotheque.importing.format.message;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hemerotheque.importing.PageImport;
import hemerotheque.importing.decode.PageDecoder;
import hemerotheque.importing.format.Gathered;
import hemerotheque.importing.format.RawPage;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/// Whatever is put in a message comes out of it; whatever befalls the message, reading it comes to an end.
class MessageProperties {

    private static final List<String> CHARSETS = List.of("utf-8", "windows-1252", "iso-8859-15", "none");
    private static Path folder; // made once for all tries

    @BeforeContainer
    static void make() throws IOException {
        folder = Files.createTempDirectory("messages");
    }

    @AfterContainer
    static void clear() throws IOException {
        Files.deleteIfExists(folder.resolve("page.mhtml"));
        Files.delete(folder);
    }

    private static Gathered read(byte[] message) throws IOException {
        return Gathered.from(Files.write(folder.resolve("page.mhtml"), message));
    }

    private static WrittenMessage message(byte[] page, String charset, boolean base64, String lineEnd, byte[] picture) {
        var type = charset.equals("none") ? "text/html" : "text/html; charset=\"" + charset + "\"";
        var message = new WrittenMessage(lineEnd)
                .lines(
                        "From: <Saved by Blink>",
                        "Snapshot-Content-Location: =?utf-8?Q?https://lefleuve.example/=C3=A9t=C3=A9?=",
                        "MIME-Version: 1.0",
                        "Content-Type: multipart/related; boundary=\"--b--\"",
                        "")
                .lines("----b--", "Content-Type: " + type, "Content-Location: https://lefleuve.example/a/b")
                .lines("Content-Transfer-Encoding: " + (base64 ? "base64" : "quoted-printable"), "");
        (base64 ? message.base64(page) : message.quoted(page))
                .lines(
                        "----b--",
                        "Content-Type: image/png",
                        "Content-Transfer-Encoding: base64",
                        "Content-Location: i.png",
                        "")
                .base64(picture)
                .lines("----b----");
        return message;
    }

    @Property(tries = 100)
    void everyTextComesBackWhole(
            @ForAll("texts") String text,
            @ForAll("charsets") String charset,
            @ForAll boolean base64,
            @ForAll boolean unix,
            @ForAll List<Byte> signs)
            throws IOException {
        var picture = bytes(signs);
        var coded = Charset.forName(charset.equals("none") ? "utf-8" : charset);
        // « é » and a space are no UTF-8 in the other charsets, so that these are not taken for it
        var bytes = ("<html><p>é " + text + "</p></html>").getBytes(coded);

        var gathered = read(
                message(bytes, charset, base64, unix ? "\n" : "\r\n", picture).bytes());

        assertEquals(List.of(), gathered.problems());
        var page = gathered.page();
        assertArrayEquals(bytes, withoutLastBreak(page.bytes(), bytes.length));
        var decoded =
                new PageDecoder().decode(page.bytes(), page.charset()).text().strip();
        assertEquals(new String(bytes, coded), decoded);
        assertArrayEquals(picture, page.resources().at("/a/i.png").orElseThrow());
    }

    private static byte[] bytes(List<Byte> signs) {
        var bytes = new byte[signs.size()];
        for (int i = 0; i < bytes.length; i++) bytes[i] = signs.get(i);
        return bytes;
    }

    /// A line break before a boundary belongs to the boundary, but for a blank line that a writer leaves.
    private static byte[] withoutLastBreak(byte[] bytes, int length) {
        assertTrue(new String(bytes, length, bytes.length - length, StandardCharsets.US_ASCII).isBlank());
        return Arrays.copyOf(bytes, length);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "é",
                        "œ",
                        "€",
                        "’",
                        "=",
                        "==",
                        "=C3",
                        "--",
                        "----b-",
                        " ",
                        "  ",
                        "«",
                        "»",
                        "mot",
                        ".",
                        "From ",
                        "<br>",
                        "&amp;",
                        "Ÿ",
                        "=3D",
                        "1234567890123456789012345678901234567890123456789012345678901234567890")
                .list()
                .ofMaxSize(60)
                .map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<String> charsets() {
        return Arbitraries.of(CHARSETS);
    }

    private static final byte[] WHOLE = message(
                    ("<html><head><title>La crue</title></head><body><h1>La crue</h1><p>"
                                    + "L’eau monte encore un peu. ".repeat(20)
                                    + "</p><img src=\"i.png\"></body></html>")
                            .getBytes(StandardCharsets.UTF_8),
                    "utf-8",
                    false,
                    "\r\n",
                    new byte[200])
            .bytes();

    @Property(tries = 100)
    void aMessageCutAnywhereIsToldOf(@ForAll @IntRange(min = 70, max = 2000) int length) throws IOException {
        var cut = Arrays.copyOf(WHOLE, Math.min(length, WHOLE.length - 8));

        var gathered = read(cut);

        assertTrue(!gathered.problems().isEmpty(), "a loss must be named");
        gathered.pages().forEach(MessageProperties::understand);
    }

    @Property(tries = 100)
    void noDamageThrows(@ForAll List<@IntRange(max = 2000) Integer> places, @ForAll @NotEmpty List<Byte> damage)
            throws IOException {
        var bytes = WHOLE.clone();
        for (int i = 0; i < places.size(); i++) {
            bytes[40 + places.get(i) % (bytes.length - 40)] =
                    damage.get(i % damage.size()); // past what makes it a message
        }

        var gathered = read(bytes);

        assertTrue(gathered.pages().size() + gathered.problems().size() > 0);
        gathered.pages().forEach(MessageProperties::understand);
    }

    private static Optional<byte[]> understand(RawPage page) {
        new PageImport().understand(page);
        return page.resources().at("i.png");
    }
}
