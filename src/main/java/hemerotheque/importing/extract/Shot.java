package hemerotheque.importing.extract;

import hemerotheque.importing.extract.Passage.Picture;

/// A picture that a page shows outside its `figure` elements.
///
/// @param place the index of the first passage behind it
/// @param away see [ImageTag]
record Shot(int place, Zone zone, Picture picture, boolean away) {

    boolean isCaptioned() {
        return picture.caption().isPresent() || picture.credit().isPresent();
    }

    Shot inMain() {
        return new Shot(place, Zone.MAIN, picture, away);
    }

    Shot under(Caption caption) {
        return new Shot(place, zone, picture.under(caption), away);
    }

    /// As a passage in its place.
    Passage passage() {
        return Passage.picture(place, zone, "", picture);
    }
}
