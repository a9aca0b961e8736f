package hemerotheque.importing.format;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/// No address leads a page to a file outside its folder.
class HostileReferenceProperties {

    private static final byte[] SECRET = "secret".getBytes();
    private static Path home; // made once for all tries

    @BeforeContainer
    static void lay() throws IOException {
        home = Files.createTempDirectory("presse");
        Files.createDirectories(home.resolve("a/b"));
        Files.write(home.resolve("secret"), SECRET);
        Files.write(home.resolve("a/secret"), SECRET);
        Files.write(home.resolve("a/b/page.html"), new byte[0]);
    }

    @AfterContainer
    static void clear() throws IOException {
        for (var name : new String[] {"secret", "a/secret", "a/b/page.html", "a/b", "a", ""}) {
            Files.delete(home.resolve(name));
        }
    }

    @Property
    void aPageNeverLeavesItsFolder(@ForAll("references") String reference) {
        var found = new FilesBeside(home.resolve("a/b/page.html")).at(reference);

        assertFalse(found.filter(bytes -> Arrays.equals(bytes, SECRET)).isPresent(), reference);
    }

    @Provide
    Arbitrary<String> references() {
        var step = Arbitraries.of(
                "..",
                ".",
                "/",
                "\\",
                "%2e",
                "%2E%2e",
                "%2f",
                "%5C",
                "%",
                "%00",
                "secret",
                "a",
                "b",
                "file:",
                "//",
                "?",
                "#",
                " ",
                "é",
                "C:",
                "page.html");
        return step.list().ofMinSize(1).ofMaxSize(8).map(steps -> String.join("", steps));
    }
}
