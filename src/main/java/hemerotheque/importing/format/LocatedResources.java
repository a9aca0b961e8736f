package hemerotheque.importing.format;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/// What a container holds by address, found for a page by the addresses that it writes, whole or relative to its own.
///
/// An address is only compared with others: nothing is fetched, no file is opened.
public final class LocatedResources implements Resources {

    /// Characters, our choice: longer than any address that a server takes.
    private static final int LONGEST = 4000;

    private static final Pattern SCHEME = Pattern.compile("^[A-Za-z][A-Za-z0-9+.-]+:.*", Pattern.DOTALL);
    private static final Pattern ROOT = Pattern.compile("^[A-Za-z][A-Za-z0-9+.-]+:(?://[^/?#]*)?");

    private final String base;
    private final Map<String, Supplier<Optional<byte[]>>> held = new HashMap<>();

    /// @param base the address to which relative ones belong; absent where there is none
    public LocatedResources(Optional<String> base) {
        this.base = base.map(String::strip).filter(b -> b.length() <= LONGEST).orElse("");
    }

    /// Adds what stood at `address`; the first of two at one address stays.
    public void add(String address, byte[] bytes) {
        add(address, () -> Optional.of(bytes));
    }

    /// The same for what is unpacked whenever it is asked for.
    public void add(String address, Supplier<Optional<byte[]>> packed) {
        if (address.length() <= LONGEST) held.putIfAbsent(key(address), packed);
    }

    @Override
    public Optional<byte[]> at(String reference) {
        if (reference.isBlank() || reference.length() > LONGEST) return Optional.empty();
        return Optional.ofNullable(held.get(key(reference)))
                .flatMap(Supplier::get)
                .filter(bytes -> bytes.length <= LARGEST);
    }

    /// The form in which two spellings of one address are the same: whole, its signs decoded, without a fragment.
    private String key(String address) {
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
