package hemerotheque.importing.format;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hemerotheque.importing.picture.Resources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What a page may have from the disk, and what it may not.
class FilesBesideTest {

    private static final byte[] PHOTO = {1, 2, 3};
    private static final byte[] SECRET = {42};

    @TempDir
    private Path home;

    private Path folder;
    private Resources beside;

    @BeforeEach
    void lay() throws IOException {
        folder = Files.createDirectories(home.resolve("presse"));
        Files.write(home.resolve("secret.jpg"), SECRET);
        Files.createDirectories(folder.resolve("Titre de page_fichiers"));
        Files.write(folder.resolve("Titre de page_fichiers/été 100%.jpg"), PHOTO);
        beside = new FilesBeside(folder.resolve("Titre de page.html"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Titre%20de%20page_fichiers/%C3%A9t%C3%A9%20100%25.jpg",
                "./Titre%20de%20page_fichiers/%c3%a9t%c3%a9%20100%25.jpg",
                "Titre de page_fichiers/été 100%.jpg",
                "  Titre de page_fichiers/./été 100%.jpg?largeur=640#haut ",
                "Titre%20de%20page_fichiers//%C3%A9t%C3%A9%20100%25.jpg",
                "Titre de page_fichiers/e\u0301te\u0301 100%.jpg"
            })
    void aFileBesideThePageIsFoundHoweverItIsWritten(String reference) {
        assertArrayEquals(PHOTO, beside.at(reference).orElseThrow());
    }

    @Test
    void anAccentApartFromItsLetterIsTheSameName() throws IOException {
        Files.write(folder.resolve(Normalizer.normalize("marée.png", Normalizer.Form.NFD)), PHOTO);

        assertArrayEquals(PHOTO, beside.at("mar%C3%A9e.png").orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../secret.jpg",
                "..%2Fsecret.jpg",
                "%2e%2e/secret.jpg",
                "%2E%2E%2Fsecret.jpg",
                "./../secret.jpg",
                "Titre de page_fichiers/../../secret.jpg",
                "..\\secret.jpg",
                "..%5csecret.jpg",
                ".. /secret.jpg",
                "//serveur/partage/secret.jpg",
                "\\\\serveur\\partage\\secret.jpg",
                "C:\\secret.jpg",
                "C:secret.jpg",
                "%00secret.jpg",
                "secret.jpg%00.png",
                "http://exemple.fr/secret.jpg",
                "data:,secret.jpg",
                "cid:secret.jpg",
                "#secret.jpg",
                "?secret.jpg",
                ".",
                "",
                "/",
                "Titre de page_fichiers",
                "Titre de page_fichiers/"
            })
    void nothingElseIsGiven(String reference) {
        assertTrue(beside.at(reference).isEmpty(), reference);
    }

    @Test
    void anAbsolutePathIsNotFollowed() {
        var secret = home.resolve("secret.jpg");

        assertTrue(beside.at(secret.toString()).isEmpty());
        assertTrue(beside.at(secret.toUri().toString()).isEmpty());
        assertTrue(beside.at("file://" + secret).isEmpty());
    }

    @Test
    void linksAreNotFollowed() throws IOException {
        Files.createSymbolicLink(folder.resolve("photo.jpg"), home.resolve("secret.jpg"));
        Files.createSymbolicLink(folder.resolve("dehors"), home);
        Files.createSymbolicLink(folder.resolve("boucle"), folder);

        assertTrue(beside.at("photo.jpg").isEmpty());
        assertTrue(beside.at("dehors/secret.jpg").isEmpty());
        assertTrue(beside.at("boucle/boucle/photo.jpg").isEmpty());
    }

    @Test
    void aFileOverTheLimitIsNotGiven() throws IOException {
        Files.write(folder.resolve("juste.png"), new byte[Resources.LARGEST]);
        Files.write(folder.resolve("trop.png"), new byte[Resources.LARGEST + 1]);

        assertEquals(Resources.LARGEST, beside.at("juste.png").orElseThrow().length);
        assertTrue(beside.at("trop.png").isEmpty());
    }
}
