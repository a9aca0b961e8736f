package hemerotheque.index;

import java.util.List;

/// What a verification of the index's files found.
///
/// @param damage one entry each; empty where all is well
public record IndexFindings(long articles, List<String> damage) {}
