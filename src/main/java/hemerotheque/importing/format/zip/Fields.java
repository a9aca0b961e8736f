package hemerotheque.importing.format.zip;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.zip.CRC32;

/// The extra fields of an entry, in which later versions of the format put what has no room elsewhere.
///
/// Source: PKWARE APPNOTE 6.3, sections 4.5.3 and 4.6.9.
record Fields(Window window, long from, int length) {

    private static final int LARGE = 0x0001;
    private static final int UNICODE_PATH = 0x7075;
    private static final long ELSEWHERE = 0xFFFFFFFFL;

    /// Sizes and place as they are meant: those that have no room in the entry stand here, in this order.
    record Sizes(long size, long packed, long header) {}

    Sizes sizes(long size, long packed, long header) throws IOException {
        var field = field(LARGE);
        if (field.isEmpty()) return new Sizes(size, packed, header);
        long at = field.getAsLong();
        long[] meant = {size, packed, header};
        for (int i = 0; i < meant.length; i++) {
            if (meant[i] != ELSEWHERE) continue;
            meant[i] = window.u64(at);
            at += Long.BYTES;
        }
        return new Sizes(meant[0], meant[1], meant[2]);
    }

    /// The name in UTF-8, where it is that of `raw`.
    Optional<String> name(byte[] raw) throws IOException {
        var field = field(UNICODE_PATH);
        if (field.isEmpty()) return Optional.empty();
        long at = field.getAsLong();
        var crc = new CRC32();
        crc.update(raw);
        int bytes = window.u16(at - 2) - 5; // without its version and the checksum of the other name
        if (bytes <= 0 || crc.getValue() != window.u32(at + 1)) return Optional.empty();
        return Optional.of(new String(window.bytes(at + 5, bytes), StandardCharsets.UTF_8));
    }

    private OptionalLong field(int id) throws IOException {
        long end = from + length;
        for (long at = from; at + 4 <= end; at += 4 + window.u16(at + 2)) {
            if (window.u16(at) == id && at + 4 + window.u16(at + 2) <= end) return OptionalLong.of(at + 4);
        }
        return OptionalLong.empty();
    }
}
