package hemerotheque.importing.format.webarchive;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.dd.plist.BinaryPropertyListWriter;
import com.dd.plist.NSArray;
import com.dd.plist.NSDictionary;
import hemerotheque.importing.format.Gathered;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/// Whatever is put in an archive comes out of it; whatever befalls it, reading it comes to an end.
class WebArchiveProperties {

    private static Path folder; // made once for all tries

    @BeforeContainer
    static void make() throws IOException {
        folder = Files.createTempDirectory("archives");
    }

    @AfterContainer
    static void clear() throws IOException {
        Files.deleteIfExists(folder.resolve("page.webarchive"));
        Files.delete(folder);
    }

    private static Gathered read(byte[] archive) throws IOException {
        return Gathered.from(Files.write(folder.resolve("page.webarchive"), archive));
    }

    private static NSDictionary resource(String address, String type, byte[] bytes) {
        var resource = new NSDictionary();
        resource.put("WebResourceData", bytes);
        resource.put("WebResourceMIMEType", type);
        resource.put("WebResourceURL", address);
        return resource;
    }

    private static byte[] archive(String address, byte[] page, byte[] picture) throws IOException {
        var archive = new NSDictionary();
        archive.put("WebMainResource", resource(address, "text/html", page));
        archive.put("WebSubresources", new NSArray(resource("https://lefleuve.example/i.png", "image/png", picture)));
        return BinaryPropertyListWriter.writeToArray(archive);
    }

    private static byte[] bytes(List<Byte> signs) {
        var bytes = new byte[signs.size()];
        for (int i = 0; i < bytes.length; i++) bytes[i] = signs.get(i);
        return bytes;
    }

    @Property(tries = 200)
    void everyPageComesBackWhole(@ForAll @NotEmpty List<Byte> page, @ForAll List<Byte> picture, @ForAll String path)
            throws IOException {
        var address = ("https://lefleuve.example/é" + path).strip();

        var gathered = read(archive(address, bytes(page), bytes(picture)));

        assertEquals(List.of(), gathered.problems());
        assertArrayEquals(bytes(page), gathered.page().bytes());
        assertEquals(Optional.of(address), gathered.page().address());
        assertArrayEquals(
                bytes(picture), gathered.page().resources().at("/i.png").orElseThrow());
    }

    private static final byte[] WHOLE = whole();

    private static byte[] whole() {
        try {
            return archive(
                    "https://lefleuve.example/", "<html>La crue</html>".getBytes(StandardCharsets.UTF_8), new byte[20]);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Property(tries = 2000)
    void noDamageThrows(
            @ForAll @NotEmpty List<@IntRange(max = 4000) Integer> places, @ForAll @NotEmpty List<Byte> damage)
            throws IOException {
        var bytes = WHOLE.clone();
        for (int i = 0; i < places.size(); i++) {
            bytes[6 + places.get(i) % (bytes.length - 6)] = damage.get(i % damage.size()); // past its first word
        }

        var gathered = read(bytes);

        assertEquals(1, gathered.pages().size() + gathered.problems().size());
        gathered.pages()
                .forEach(page -> assertTrue(page.resources()
                                .at("/i.png")
                                .map(picture -> picture.length)
                                .orElse(0)
                        <= bytes.length));
    }
}
