package hemerotheque.search;

import hemerotheque.model.Teaser;

/// An article of an answer.
///
/// @param score of its relevance, comparable within one answer; 0 where the order is by date
public record Hit(Teaser teaser, float score, Snippet snippet) {}
