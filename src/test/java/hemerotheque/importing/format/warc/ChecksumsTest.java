package hemerotheque.importing.format.warc;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ChecksumsTest {

    /// The examples of FIPS 180: `abc`.
    private static final byte[] ABC = "abc".getBytes(StandardCharsets.US_ASCII);

    @Test
    void aDigestMayBeInBase32OrHexadecimal() {
        assertTrue(Checksums.agrees("sha1:VGMT4NSHA2AWVOR6EVYXQUGCNSONBWE5", ABC));
        assertTrue(Checksums.agrees("SHA1:a9993e364706816aba3e25717850c26c9cd0d89d", ABC));
        assertTrue(Checksums.agrees("sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", ABC));
        assertTrue(Checksums.agrees("md5:900150983cd24fb0d6963f7d28e17f72", ABC));
    }

    @Test
    void oneOfSeveralWaysToCountIsEnough() {
        assertTrue(Checksums.agrees("sha1:VGMT4NSHA2AWVOR6EVYXQUGCNSONBWE5", new byte[0], ABC));
        assertFalse(Checksums.agrees("sha1:VGMT4NSHA2AWVOR6EVYXQUGCNSONBWE5", new byte[0]));
    }

    @Test
    void nothingToldIsNothingWrong() {
        assertTrue(Checksums.agrees("", ABC));
        assertTrue(Checksums.agrees("crc:1234", ABC));
        assertTrue(Checksums.agrees(":", ABC));
    }
}
