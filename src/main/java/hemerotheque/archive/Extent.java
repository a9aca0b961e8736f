package hemerotheque.archive;

/// How much there is to read, or has been read.
///
/// @param files as they lie on the disk: a container is one
/// @param bytes of these files, as the disk tells them
public record Extent(long files, long bytes) {

    public static final Extent NONE = new Extent(0, 0);

    /// With one more file of so many bytes.
    Extent andFile(long more) {
        return new Extent(files + 1, bytes + more);
    }

    /// With so many bytes of a file that is not read to its end.
    Extent andBytes(long more) {
        return new Extent(files, bytes + more);
    }
}
