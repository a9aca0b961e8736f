package hemerotheque.importing.format.warc;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The digests that archives tell of their bytes: `sha1:` and base 32, as a rule. Source: ISO 28500, section 5.8.
public final class Checksums {

    private static final Map<String, String> ALGORITHMS =
            Map.of("sha1", "SHA-1", "sha-1", "SHA-1", "sha256", "SHA-256", "sha-256", "SHA-256", "md5", "MD5");

    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private Checksums() {}

    /// Whether `told` is that of one of `candidates`: programs do not agree on what of an answer they count. So it is,
    /// too, where nothing is told, or in a way that is not known here.
    static boolean agrees(String told, byte[]... candidates) {
        var digest = digest(told);
        if (digest.isEmpty()) return true;
        return Arrays.stream(candidates).anyMatch(bytes -> is(told, digest.get().digest(bytes)));
    }

    /// A digest in the way of `told`; nothing where it tells none that is known here.
    public static Optional<MessageDigest> digest(String told) {
        int colon = Math.max(told.indexOf(':'), 0);
        var name = told.substring(0, colon).strip().toLowerCase(Locale.ROOT);
        return Optional.ofNullable(ALGORITHMS.get(name)).map(Checksums::instance);
    }

    private static MessageDigest instance(String algorithm) {
        try {
            return MessageDigest.getInstance(algorithm);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has these
        }
    }

    /// Whether `told`, with its algorithm before a colon, tells `digest`.
    public static boolean is(String told, byte[] digest) {
        var signs = told.substring(told.indexOf(':') + 1).strip();
        return signs.equalsIgnoreCase(HexFormat.of().formatHex(digest))
                || signs.replace("=", "").equalsIgnoreCase(base32(digest));
    }

    /// Source: RFC 4648, section 6, without padding.
    private static String base32(byte[] bytes) {
        var signs = new StringBuilder();
        int held = 0;
        int bits = 0;
        for (byte b : bytes) {
            held = held << 8 | b & 0xFF;
            for (bits += 8; bits >= 5; bits -= 5) signs.append(BASE32.charAt(held >> bits - 5 & 31));
            held &= (1 << bits) - 1;
        }
        if (bits > 0) signs.append(BASE32.charAt(held << 5 - bits & 31));
        return signs.toString();
    }
}
