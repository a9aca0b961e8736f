package hemerotheque.importing.format.warc;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// Digests as archives tell them, made for tests.
final class Digests {

    private Digests() {}

    /// In hexadecimal, as some programs write it.
    static String sha1(byte[] bytes) {
        try {
            return "sha1:"
                    + HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-1").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
