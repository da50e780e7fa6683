package org.demarche.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.function.Predicate;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Turns the name of a host into the addresses that are connected to.
 *
 * <p>The check stands here and nowhere else: the client connects to the very addresses this returns, so a name that
 * means something else a moment later leads nowhere new.
 */
final class Names implements DnsResolver {
    /** A host that stands where only this machine may go. */
    static final class OffLimits extends UnknownHostException {
        private static final long serialVersionUID = 1;

        OffLimits(String host) {
            super(host + " stands at an address that is not public; give --allow-private if it is yours");
        }
    }

    /** Asks for the addresses of a name. */
    interface Lookup {
        InetAddress[] all(String host) throws UnknownHostException;
    }

    private final Lookup lookup;
    private final Predicate<InetAddress> allowed;

    Names(Lookup lookup, Predicate<InetAddress> allowed) {
        this.lookup = lookup;
        this.allowed = allowed;
    }

    static Names of(Reach reach) {
        return new Names(InetAddress::getAllByName, reach == Reach.ANYWHERE ? any -> true : PublicAddress::is);
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        InetAddress[] addresses = lookup.all(host);
        // One private address among public ones is a trap, not a choice.
        for (InetAddress each : addresses) if (!allowed.test(each)) throw new OffLimits(host);
        return addresses;
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }
}
