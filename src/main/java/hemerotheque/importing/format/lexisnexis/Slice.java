package hemerotheque.importing.format.lexisnexis;

import java.util.Arrays;

/// A part of a file, by its bytes.
///
/// @param end behind its last byte
record Slice(int start, int end) {

    int length() {
        return end - start;
    }

    byte[] of(byte[] file) {
        return Arrays.copyOfRange(file, start, end);
    }
}
