package hemerotheque.store;

/// How an archive is opened.
public enum Access {
    /// To read and write; made where there is none. One process at a time.
    WRITE,
    /// To read only, also while another process writes.
    READ
}
