package hemerotheque.search;

/// A smallest part of a question.
///
/// @param at where it begins in the question, in UTF-16 units
/// @param length with quotation marks and colon
/// @param text without them: the word, the quoted words, the quoted name, the name of a field; the sign itself for all
/// others
record Lexeme(Kind kind, int at, int length, String text) {

    enum Kind {
        WORD,
        PHRASE,
        NAME,
        FIELD,
        OPEN,
        CLOSE,
        AND,
        OR,
        NOT,
        NEAR
    }

    int end() {
        return at + length;
    }

    boolean is(Kind other) {
        return kind == other;
    }

    /// Whether it asks for something of its own; the rest only joins.
    boolean isClause() {
        return kind == Kind.WORD || isQuoted();
    }

    boolean isQuoted() {
        return kind == Kind.PHRASE || kind == Kind.NAME;
    }

    boolean isOperator() {
        return kind == Kind.AND || kind == Kind.OR || kind == Kind.NOT || kind == Kind.NEAR;
    }

    Warning warn(Warning.Reason reason) {
        return new Warning(at, length, reason, text);
    }
}
