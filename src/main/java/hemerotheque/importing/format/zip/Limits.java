package hemerotheque.importing.format.zip;

/// What reading one zip may cost. The figures are our choice.
///
/// @param entries files and folders in one zip
/// @param entry bytes of a file that is read whole
/// @param total bytes that are unpacked, nested zips counted in
record Limits(int entries, int entry, long total) {

    static final Limits USUAL = new Limits(200_000, 64 << 20, 4L << 30);

    /// How many times its packed bytes a file may unpack to; prose has some four.
    static final int RATIO = 200;

    /// Bytes up to which the ratio does not matter: small files of blanks and zeros are honest.
    static final int RATIO_FROM = 1 << 20;

    /// Zips in one another.
    static final int NESTING = 2;
}
