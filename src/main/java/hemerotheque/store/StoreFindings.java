package hemerotheque.store;

import java.util.List;

/// What a verification of the database found.
///
/// @param damage what SQLite's own checks say, one entry each; empty where all is well
/// @param alteredTexts articles whose text no longer matches its digest
/// @param alteredOriginals captures whose bytes no longer match theirs
/// @param alteredPictures digests of pictures whose bytes no longer match them
/// @param lackingPictures articles that name a picture which is not there
public record StoreFindings(
        long articles,
        long captures,
        List<String> damage,
        List<Long> alteredTexts,
        List<Long> alteredOriginals,
        List<String> alteredPictures,
        List<Long> lackingPictures) {

    public boolean clean() {
        return damage.isEmpty()
                && alteredTexts.isEmpty()
                && alteredOriginals.isEmpty()
                && alteredPictures.isEmpty()
                && lackingPictures.isEmpty();
    }
}
