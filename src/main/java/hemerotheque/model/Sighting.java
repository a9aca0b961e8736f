package hemerotheque.model;

import java.time.Instant;

/// One time that an import met the bytes of a capture.
///
/// @param when the import began
/// @param brought whether it brought them; else they were there
public record Sighting(ImportId within, Instant when, Origin origin, boolean brought) {}
