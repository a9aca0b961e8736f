package hemerotheque.importing.picture;

import java.util.Optional;

/// What lies with a page: beside its file, or in the same container. Read only when asked, from any thread.
///
/// A reader of containers supplies its own: the parts of a message by `cid:` and location, the records of a web archive
/// by address, the entries of a zip by name.
@FunctionalInterface
public interface Resources {

    /// Bytes, our choice: a photograph in full size has some five million.
    int LARGEST = 16 << 20;

    /// A page with which nothing lies.
    Resources NONE = _ -> Optional.empty();

    /// The bytes of what the page names.
    ///
    /// @param reference an address as the page writes it, hostile or not: never fetched
    /// @return nothing where it does not lie with the page, is over [#LARGEST] or cannot be read
    Optional<byte[]> at(String reference);
}
