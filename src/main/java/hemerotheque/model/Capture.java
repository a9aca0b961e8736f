package hemerotheque.model;

import java.util.Optional;

/// One saving of one address at one moment. An article has one or more.
///
/// @param address where the page stood on the web, as its canonical link or its container says
/// @param sha256 of the original bytes, 64 hexadecimal digits in lower case
public record Capture(Origin origin, Optional<String> address, Optional<CaptureDay> captured, String sha256) {}
