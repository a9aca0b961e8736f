package hemerotheque.search;

/// The order of an answer. Articles without a date come last in both orders by date.
public enum Sort {
    RELEVANCE,
    NEWEST,
    OLDEST
}
