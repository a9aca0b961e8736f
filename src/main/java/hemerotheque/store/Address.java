package hemerotheque.store;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Brings two addresses of one page to the same form: without scheme, `www.`, fragment, slash at the end, and what
/// only tells where a reader came from.
final class Address {

    private static final Pattern SCHEME = Pattern.compile("^[a-z][a-z0-9+.-]*://", Pattern.CASE_INSENSITIVE);
    private static final Pattern PORT = Pattern.compile(":(80|443)?$");

    /// Parameters of Google, AT Internet, Facebook, Microsoft, X, Mailchimp and Instagram that mean nothing to a page.
    private static final Pattern TRACKING = Pattern.compile(
            "(utm_.*|at_.*|xtor|xtref|xtcr|fbclid|gclid|dclid|gbraid|wbraid|msclkid|twclid|yclid|igshid|mc_cid|mc_eid|_ga)"
                    + "(=.*)?",
            Pattern.CASE_INSENSITIVE);

    private Address() {}

    static String bare(String address) {
        var rest = SCHEME.matcher(address.strip()).replaceFirst("").split("#", 2)[0];
        var parts = rest.split("\\?", 2);
        int slash = parts[0].indexOf('/');
        var host = slash < 0 ? parts[0] : parts[0].substring(0, slash);
        var path = slash < 0 ? "" : parts[0].substring(slash);
        return host(host) + withoutSlash(path) + (parts.length < 2 ? "" : query(parts[1]));
    }

    private static String host(String host) {
        var plain = PORT.matcher(host.toLowerCase(Locale.ROOT)).replaceFirst("");
        return plain.startsWith("www.") ? plain.substring(4) : plain;
    }

    private static String withoutSlash(String path) {
        int end = path.length();
        while (end > 0 && path.charAt(end - 1) == '/') end--;
        return path.substring(0, end);
    }

    private static String query(String query) {
        var kept = Arrays.stream(query.split("&"))
                .filter(parameter ->
                        !parameter.isEmpty() && !TRACKING.matcher(parameter).matches())
                .collect(Collectors.joining("&"));
        return kept.isEmpty() ? "" : "?" + kept;
    }
}
