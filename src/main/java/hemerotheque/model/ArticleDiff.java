package hemerotheque.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// How one version of an article became another.
///
/// @param authors of the names, a comma between two
/// @param body in the order of the new version, what is gone where it stood
public record ArticleDiff(
        Article before,
        Article after,
        TextDiff kicker,
        TextDiff headline,
        TextDiff authors,
        TextDiff standfirst,
        List<BlockDiff> body) {

    public ArticleDiff {
        body = List.copyOf(body);
    }

    public boolean isSame() {
        return !isDated() && !isUpdated() && texts().allMatch(TextDiff::isSame) && !isBodyChanged();
    }

    /// Whether the two tell another date of publication.
    public boolean isDated() {
        return differ(before.published(), after.published());
    }

    /// Whether the two tell another date of their last update.
    public boolean isUpdated() {
        return differ(before.modified(), after.modified());
    }

    private static boolean differ(Optional<PublicationDate> one, Optional<PublicationDate> other) {
        return !one.map(PublicationDate::iso).equals(other.map(PublicationDate::iso));
    }

    public boolean isBodyChanged() {
        return body.stream().anyMatch(BlockDiff::isChange);
    }

    private Stream<TextDiff> texts() {
        return Stream.of(kicker, headline, authors, standfirst);
    }

    /// How many words of standfirst and body came, or went; those that only moved did neither.
    public int words(TextDiff.Kind kind) {
        return standfirst.words(kind)
                + body.stream().mapToInt(block -> words(block, kind)).sum();
    }

    private static int words(BlockDiff block, TextDiff.Kind kind) {
        return switch (block) {
            case BlockDiff.Paired paired -> paired.text().words(kind);
            case BlockDiff.Removed(var gone) -> kind == TextDiff.Kind.REMOVED ? count(gone) : 0;
            case BlockDiff.Added(var come) -> kind == TextDiff.Kind.ADDED ? count(come) : 0;
            case BlockDiff.MovedAway _ -> 0;
        };
    }

    private static int count(Block block) {
        var text = block.text();
        var whole = new TextDiff.Run(TextDiff.Kind.ADDED, new Span(0, 0), new Span(0, text.length()));
        return new TextDiff("", text, List.of(whole)).words(TextDiff.Kind.ADDED);
    }
}
