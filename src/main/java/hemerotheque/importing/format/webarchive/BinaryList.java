package hemerotheque.importing.format.webarchive;

import com.dd.plist.BinaryPropertyListParser;
import com.dd.plist.NSObject;
import com.dd.plist.PropertyListFormatException;
import java.io.UnsupportedEncodingException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A binary property list, which is believed only where its objects, taken together, have room in it.
///
/// Without that, a list of a few kilobytes could name the same bytes as parts of a million objects. Source: the
/// description in Apple's CFBinaryPList.c.
final class BinaryList {

    private static final Logger LOG = LoggerFactory.getLogger(BinaryList.class);

    private static final int TRAILER = 32; // bytes

    /// Our choice: a page with a thousand pictures has some ten thousand.
    private static final long MOST_OBJECTS = 200_000;

    private final byte[] bytes;
    private final int offsetSize;
    private final int referenceSize;
    private final long objects;
    private final long table;

    private BinaryList(byte[] bytes) {
        int trailer = bytes.length - TRAILER;
        this.bytes = bytes;
        this.offsetSize = bytes[trailer + 6] & 0xFF;
        this.referenceSize = bytes[trailer + 7] & 0xFF;
        this.objects = number(trailer + 8, 8);
        this.table = number(trailer + 24, 8);
    }

    /// The object at the root of the list that `bytes` are; nothing where they are damaged, or built to cost their
    /// reader dearly.
    static Optional<NSObject> read(byte[] bytes) {
        if (bytes.length < 8 + TRAILER || !new BinaryList(bytes).isHonest()) return Optional.empty();
        try {
            return Optional.ofNullable(BinaryPropertyListParser.parse(bytes));
        } catch (PropertyListFormatException | UnsupportedEncodingException | RuntimeException e) {
            LOG.debug("a property list that cannot be read", e); // the library meets broken bytes with what comes to it
            return Optional.empty();
        }
    }

    private boolean isHonest() {
        boolean sized = offsetSize >= 1 && offsetSize <= 8 && referenceSize >= 1 && referenceSize <= 8;
        if (!sized || objects < 1 || objects > MOST_OBJECTS) return false;
        if (table < 8 || table > bytes.length - TRAILER - objects * offsetSize) return false;
        long taken = 0;
        for (int i = 0; i < objects; i++) {
            long size = size(number((int) table + i * offsetSize, offsetSize));
            if (size < 0) return false;
            taken += size;
        }
        return taken <= table;
    }

    /// Bytes of the object at `at`, with its head; -1 where it does not end before the table.
    private long size(long at) {
        if (at < 8 || at >= table) return -1;
        int marker = bytes[(int) at] & 0xFF;
        int kind = marker >> 4;
        int low = marker & 0xF;
        if (kind < 4 || kind == 8) return within(at, kind == 8 ? 2 + low : kind == 0 ? 1 : 1 + (1 << low));
        int head = 1;
        long count = low;
        if (low == 0xF) {
            int power = bytes[(int) at + 1] & 0xFF; // one before the table at the most, so inside the file
            if (power >> 4 != 1 || (power & 0xF) > 3 || at + 2 + (1 << (power & 0xF)) > table) return -1;
            head = 2 + (1 << (power & 0xF));
            count = number((int) at + 2, 1 << (power & 0xF));
        }
        return count < 0 || count > bytes.length ? -1 : within(at, head + count * unit(kind));
    }

    private long within(long at, long size) {
        return at + size <= table ? size : -1;
    }

    /// Bytes for each of what an object counts.
    private long unit(int kind) {
        return switch (kind) {
            case 6 -> 2; // UTF-16
            case 10, 11, 12 -> referenceSize; // arrays and sets
            case 13 -> 2L * referenceSize; // dictionaries
            default -> 1;
        };
    }

    /// Big-endian; negative where the first of eight bytes is.
    private long number(int at, int length) {
        long number = 0;
        for (int i = at; i < at + length; i++) number = number << 8 | bytes[i] & 0xFF;
        return number;
    }
}
