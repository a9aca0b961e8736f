package hemerotheque.model;

import java.util.Optional;

/// A version of an article and what it changed.
///
/// @param since the version before it; absent for the oldest, and where nobody knows what one of the two tells
public record VersionStep(ArticleVersion version, Optional<ArticleDiff> since) {}
