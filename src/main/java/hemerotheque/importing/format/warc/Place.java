package hemerotheque.importing.format.warc;

/// Where a byte of an archive lies.
///
/// @param piece the byte of the file: the one meant; in a packed file, the first of the gzip member that holds it
/// @param within bytes from there once unpacked; 0 in a file that is not packed
record Place(long piece, long within) {

    static final Place START = new Place(0, 0);
}
