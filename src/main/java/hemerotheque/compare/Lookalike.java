package hemerotheque.compare;

import hemerotheque.model.Block;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/// A block by its words, to be compared with others.
///
/// @param key the same for blocks that say and show the same
/// @param words how often each stands in it
record Lookalike(Block block, String key, Map<String, Integer> words, int size) {

    static Lookalike of(Block block) {
        var tokens = Token.of(block.text());
        var words = new HashMap<String, Integer>();
        tokens.stream().filter(Token::isWord).forEach(token -> words.merge(token.key(), 1, Integer::sum));
        int size = words.values().stream().mapToInt(Integer::intValue).sum();
        return new Lookalike(
                block, key(block, tokens.stream().map(Token::key).collect(Collectors.joining(" "))), words, size);
    }

    private static String key(Block block, String words) {
        if (!(block instanceof Block.Figure figure)) return words;
        var shown = figure.kept().map(kept -> kept.sha256()).or(figure::image).orElse("");
        return "picture " + shown + " " + words;
    }

    /// The share of their words that two blocks have in common, from 0 to 1. Source: L. Dice, 1945.
    double likeness(Lookalike other) {
        if (size == 0 || other.size == 0) return 0;
        var fewer = words.size() <= other.words.size() ? this : other;
        var more = fewer == this ? other : this;
        int common = 0;
        for (var word : fewer.words.entrySet())
            common += Math.min(word.getValue(), more.words.getOrDefault(word.getKey(), 0));
        return 2.0 * common / (size + other.size);
    }
}
