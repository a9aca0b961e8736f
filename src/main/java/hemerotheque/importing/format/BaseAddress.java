package hemerotheque.importing.format;

import hemerotheque.importing.picture.Percent;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.regex.Pattern;

/// The address to which the relative ones of a page belong. Addresses are only compared: nothing is fetched.
public final class BaseAddress {

    /// Characters, our choice: longer than any address that a server takes.
    public static final int LONGEST = 4000;

    private static final Pattern SCHEME = Pattern.compile("^[A-Za-z][A-Za-z0-9+.-]+:.*", Pattern.DOTALL);
    private static final Pattern ROOT = Pattern.compile("^[A-Za-z][A-Za-z0-9+.-]+:(?://[^/?#]*)?");

    private final String base;

    /// @param base absent where there is none
    public BaseAddress(Optional<String> base) {
        this.base = base.map(String::strip).filter(b -> b.length() <= LONGEST).orElse("");
    }

    /// The form in which two spellings of one address are the same: whole, its signs decoded, without a fragment.
    public String key(String address) {
        var whole = whole(address.strip().split("#", 2)[0]);
        return new String(Percent.bytes(whole), StandardCharsets.UTF_8);
    }

    private String whole(String address) {
        if (SCHEME.matcher(address).matches()) return address;
        var root = ROOT.matcher(base);
        if (!root.find()) return withoutDots("/" + address);
        if (address.startsWith("//")) return base.substring(0, base.indexOf(':') + 1) + address;
        var path = base.substring(root.end()).split("[?#]", 2)[0];
        if (address.startsWith("/")) return root.group() + withoutDots(address);
        if (address.startsWith("?") || address.isEmpty()) return root.group() + path + address;
        return root.group() + withoutDots(path.substring(0, path.lastIndexOf('/') + 1) + address);
    }

    /// Source: RFC 3986, section 5.2.4.
    private static String withoutDots(String path) {
        var parts = path.split("(?=\\?)", 2);
        var steps = new ArrayDeque<String>();
        for (var step : parts[0].split("/", -1)) {
            if (step.equals("..")) steps.pollLast();
            else if (!step.equals(".")) steps.addLast(step);
        }
        var joined = String.join("/", steps);
        var rooted = joined.startsWith("/") ? joined : "/" + joined;
        return parts.length == 1 ? rooted : rooted + parts[1];
    }
}
