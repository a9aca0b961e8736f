package hemerotheque;

import java.io.IOException;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.util.List;

/// Refuses every connection that Java code may try to make, before it is made: the second wall behind a program that
/// asks for none.
///
/// A proxy that does not answer would not do: some protocols then connect directly.
final class NoNetwork extends ProxySelector {

    /// Puts the wall up. To be the first thing a program does: what has connected before keeps its way.
    static void install() {
        ProxySelector.setDefault(new NoNetwork());
    }

    /// @throws SecurityException always
    @Override
    public List<Proxy> select(URI uri) {
        throw new SecurityException("no connection to " + uri.getHost() + ": this program never goes online");
    }

    @Override
    public void connectFailed(URI uri, SocketAddress address, IOException failure) {
        // nothing was tried
    }
}
