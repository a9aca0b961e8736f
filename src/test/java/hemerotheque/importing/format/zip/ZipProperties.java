package hemerotheque.importing.format.zip;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import hemerotheque.importing.format.Gathered;
import hemerotheque.importing.format.SavedFile;
import hemerotheque.importing.format.zip.WrittenZip.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/// Whatever is packed is unpacked; whatever befalls a zip, reading it comes to an end.
class ZipProperties {

    private static Path home; // made once for all tries

    @BeforeContainer
    static void lay() throws IOException {
        home = Files.createTempDirectory("presse");
    }

    @AfterContainer
    static void clear() throws IOException {
        Files.deleteIfExists(home.resolve("presse.zip"));
        Files.delete(home);
    }

    private static SavedFile saved(byte[] zip) throws IOException {
        return SavedFile.on(Files.write(home.resolve("presse.zip"), zip));
    }

    @Property(tries = 100)
    void everyFileComesBackWhole(
            @ForAll @Size(min = 1, max = 5) List<byte[]> contents, @ForAll boolean stored, @ForAll boolean directory)
            throws IOException {
        var files = contents.stream()
                .map(content -> stored ? File.stored("une.txt", content) : File.packed("une.txt", content))
                .toArray(File[]::new);
        var written = WrittenZip.of(files);

        var zip = Zip.of(saved(directory ? written.bytes() : written.files()));

        assertEquals(contents.size(), zip.files().size());
        for (int i = 0; i < files.length; i++) {
            var file = zip.files().get(i);
            assertArrayEquals(contents.get(i), file.bytes(1 << 20).orElseThrow());
            assertEquals(List.of(), file.doubts());
            if (stored && contents.get(i).length > 0) {
                try (var in = file.openAt(1)) {
                    assertEquals(contents.get(i).length - 1, in.readAllBytes().length);
                }
            }
        }
    }

    private static final byte[] WHOLE = WrittenZip.of(
                    File.packed("bac.html", "<html>" + "Le bac. ".repeat(50) + "</html>"),
                    File.packed("bac_files/photo.png", new byte[300]),
                    File.packed(
                            "b.zip",
                            WrittenZip.of(File.packed("halle.txt", "La halle.")).bytes()))
            .bytes();

    @Property(tries = 250)
    void noDamageThrows(
            @ForAll @NotEmpty List<@IntRange(max = 4000) Integer> places, @ForAll @NotEmpty List<Byte> damage)
            throws IOException {
        var bytes = WHOLE.clone();
        for (int i = 0; i < places.size(); i++) bytes[places.get(i) % bytes.length] = damage.get(i % damage.size());

        var gathered = new Gathered();
        gathered.file(saved(bytes));

        assertFalse(gathered.pages().isEmpty() && gathered.problems().isEmpty());
    }
}
