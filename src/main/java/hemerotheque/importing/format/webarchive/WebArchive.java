package hemerotheque.importing.format.webarchive;

import com.dd.plist.NSArray;
import com.dd.plist.NSData;
import com.dd.plist.NSDictionary;
import com.dd.plist.NSObject;
import com.dd.plist.NSString;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// A page and what belongs to it, as Safari saves them. Its frames are left out.
///
/// @param cut whether its end is missing; a binary one without its end is no archive at all
record WebArchive(Resource main, List<Resource> others, boolean cut) {

    private static final byte[] BINARY = "bplist".getBytes(StandardCharsets.US_ASCII);

    /// One resource of a page.
    ///
    /// @param type in small letters, as the server told it
    record Resource(Optional<String> address, String type, Optional<String> charset, byte[] bytes) {

        private static Optional<Resource> of(NSObject object) {
            if (!(object instanceof NSDictionary told && told.get("WebResourceData") instanceof NSData data))
                return Optional.empty();
            var type = string(told, "WebResourceMIMEType").orElse("").toLowerCase(Locale.ROOT);
            return Optional.of(new Resource(
                    string(told, "WebResourceURL"), type, string(told, "WebResourceTextEncodingName"), data.bytes()));
        }

        boolean isPicture() {
            return type.startsWith("image/");
        }
    }

    /// The archive that `bytes` are; nothing where no main resource can be read from them.
    static Optional<WebArchive> read(byte[] bytes) {
        boolean binary = isBinary(bytes);
        var root = binary ? BinaryList.read(bytes) : XmlList.read(bytes);
        boolean cut = !binary && !XmlList.isWhole(bytes);
        return root.filter(NSDictionary.class::isInstance)
                .map(NSDictionary.class::cast)
                .flatMap(archive -> of(archive, cut));
    }

    static boolean isBinary(byte[] bytes) {
        return bytes.length > BINARY.length && Arrays.equals(bytes, 0, BINARY.length, BINARY, 0, BINARY.length);
    }

    private static Optional<WebArchive> of(NSDictionary archive, boolean cut) {
        var others = archive.get("WebSubresources") instanceof NSArray list
                ? Stream.of(list.getArray())
                        .map(Resource::of)
                        .flatMap(Optional::stream)
                        .toList()
                : List.<Resource>of();
        return Optional.ofNullable(archive.get("WebMainResource"))
                .flatMap(Resource::of)
                .map(main -> new WebArchive(main, others, cut));
    }

    private static Optional<String> string(NSDictionary told, String key) {
        return told.get(key) instanceof NSString value
                ? Optional.of(value.getContent().strip()).filter(text -> !text.isEmpty())
                : Optional.empty();
    }
}
