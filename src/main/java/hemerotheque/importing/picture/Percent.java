package hemerotheque.importing.picture;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/// Percent-encoding of addresses. Source: RFC 3986, section 2.1.
public final class Percent {

    private Percent() {}

    /// The bytes that `encoded` stands for; a `%` without two digits behind it stands for itself.
    public static byte[] bytes(String encoded) {
        var plain = encoded.getBytes(StandardCharsets.UTF_8);
        var bytes = new ByteArrayOutputStream(plain.length);
        for (int i = 0; i < plain.length; i++) {
            int value = plain[i] == '%' && i + 2 < plain.length ? digits(plain[i + 1], plain[i + 2]) : -1;
            bytes.write(value < 0 ? plain[i] : value);
            if (value >= 0) i += 2;
        }
        return bytes.toByteArray();
    }

    private static int digits(byte high, byte low) {
        int first = Character.digit(high, 16);
        int second = Character.digit(low, 16);
        return first < 0 || second < 0 ? -1 : first * 16 + second;
    }
}
