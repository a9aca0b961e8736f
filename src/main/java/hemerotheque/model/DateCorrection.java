package hemerotheque.model;

import java.util.Optional;

/// That the date of an article is the one which the reader gave.
///
/// @param told what the pages of the article tell, absent where they tell none
public record DateCorrection(Optional<PublicationDate> told) {}
