package hemerotheque.importing.format.warc;

/// A body in plain bytes, or why there is none.
sealed interface Decoded {

    /// @param whole false where it breaks off
    record Bytes(byte[] bytes, boolean whole) implements Decoded {}

    record TooLarge() implements Decoded {}

    /// @param coding as the server named it
    /// @param known false where it is none that is read here; otherwise the bytes are damaged
    record Undecodable(String coding, boolean known) implements Decoded {}
}
