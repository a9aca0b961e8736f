package hemerotheque.importing.format.message;

/// Finds bytes among others.
final class Bytes {

    private Bytes() {}

    /// Where `sought` first stands in `bytes` from `from` on; -1 where it does not.
    static int indexOf(byte[] bytes, byte[] sought, int from) {
        for (int at = Math.max(0, from); at <= bytes.length - sought.length; at++) {
            if (isAt(bytes, at, sought)) return at;
        }
        return -1;
    }

    /// Where `sought` last stands in `bytes`; -1 where it does not.
    static int lastIndexOf(byte[] bytes, byte[] sought) {
        for (int at = bytes.length - sought.length; at >= 0; at--) if (isAt(bytes, at, sought)) return at;
        return -1;
    }

    private static boolean isAt(byte[] bytes, int at, byte[] sought) {
        for (int i = 0; i < sought.length; i++) if (bytes[at + i] != sought[i]) return false;
        return true;
    }
}
