package hemerotheque.importing.format;

import hemerotheque.importing.picture.Percent;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Optional;
import java.util.stream.Stream;

/// What a file may be named that a page names by a relative address.
public final class RelativeName {

    /// Characters, our choice: longer than any name of a file system.
    private static final int LONGEST = 2000;

    private RelativeName() {}

    /// The names that `reference` may stand for, the likeliest first: browsers write addresses percent-encoded, some
    /// programs do not; some systems keep accents apart from their letters.
    ///
    /// @param reference an address as a page writes it, hostile or not
    public static Stream<String> of(String reference) {
        if (reference.isBlank() || reference.length() > LONGEST) return Stream.empty();
        var bare = reference.strip().split("[?#]", 2)[0];
        return Stream.of(decoded(bare), Optional.of(bare))
                .flatMap(Optional::stream)
                .flatMap(name -> Stream.of(
                        name,
                        Normalizer.normalize(name, Normalizer.Form.NFC),
                        Normalizer.normalize(name, Normalizer.Form.NFD)))
                .distinct();
    }

    /// `%C3%A9` as « é »; nothing where the signs are no UTF-8. Source: RFC 3986.
    private static Optional<String> decoded(String address) {
        if (address.indexOf('%') < 0) return Optional.of(address);
        try {
            var bytes = Percent.bytes(address);
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
