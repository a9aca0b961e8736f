package hemerotheque.importing.format.webarchive;

import com.dd.plist.NSArray;
import com.dd.plist.NSData;
import com.dd.plist.NSDictionary;
import com.dd.plist.NSObject;
import com.dd.plist.NSString;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/// A property list in XML, as dd-plist would give it. Not read by that: the platform's XML readers, which it uses, open
/// what a document names.
final class XmlList {

    private static final int DEEPEST = 32; // our choice: archives of frames in frames

    private static final int TAIL = 100; // bytes in which the list ends

    private XmlList() {}

    /// The object at the root; nothing where there is none.
    static Optional<NSObject> read(byte[] bytes) {
        var text = new String(bytes, StandardCharsets.UTF_8);
        var list = Jsoup.parse(text, "", Parser.xmlParser()).selectFirst("plist");
        if (list == null || list.childrenSize() == 0) return Optional.empty();
        return Optional.of(object(list.child(0), 0));
    }

    /// Whether the list comes to its end.
    static boolean isWhole(byte[] bytes) {
        int tail = Math.min(bytes.length, TAIL);
        return new String(bytes, bytes.length - tail, tail, StandardCharsets.ISO_8859_1).contains("</plist>");
    }

    /// What is neither a box, nor data, nor text is text as well: no archive keeps a page in a number.
    private static NSObject object(Element element, int depth) {
        if (depth > DEEPEST) return new NSString("");
        return switch (element.normalName()) {
            case "dict" -> dictionary(element, depth);
            case "array" -> {
                var values = element.children().stream().map(child -> object(child, depth + 1));
                yield new NSArray(values.toArray(NSObject[]::new));
            }
            case "data" -> new NSData(Base64.getMimeDecoder().decode(signs(element.wholeText())));
            default -> new NSString(element.wholeText());
        };
    }

    private static NSDictionary dictionary(Element element, int depth) {
        var dictionary = new NSDictionary();
        var key = Optional.<String>empty();
        for (var child : element.children()) {
            if (child.normalName().equals("key")) {
                key = Optional.of(child.wholeText().strip());
            } else {
                key.ifPresent(name -> dictionary.put(name, object(child, depth + 1)));
                key = Optional.empty();
            }
        }
        return dictionary;
    }

    /// Whole groups of four: a list that was cut keeps what came before.
    private static String signs(String base64) {
        var signs = base64.replaceAll("[^A-Za-z0-9+/]", "");
        return signs.length() % 4 == 1 ? signs.substring(0, signs.length() - 1) : signs;
    }
}
