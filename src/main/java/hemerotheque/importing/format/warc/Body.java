package hemerotheque.importing.format.warc;

/// The body of a record, and how whole it is.
record Body(byte[] bytes, Fate fate) {

    enum Fate {
        WHOLE,
        /// The archive breaks off in it.
        CUT,
        /// There, but its packing has a wrong checksum.
        DOUBTFUL,
        /// Over the limit that was given.
        TOO_LARGE,
        /// Damaged so that nothing of it can be had.
        LOST
    }

    static Body none(Fate fate) {
        return new Body(new byte[0], fate);
    }

    boolean isThere() {
        return fate != Fate.TOO_LARGE && fate != Fate.LOST;
    }
}
