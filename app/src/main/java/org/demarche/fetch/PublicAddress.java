package org.demarche.fetch;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;

/** Tells addresses of the public internet from those that lead to this machine, its network or nowhere. */
final class PublicAddress {
    /** The blocks that are not public, from the special-purpose registries of IANA. */
    private record Block(byte[] prefix, int bits) {
        boolean holds(byte[] address) {
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> (bit % 8);
                if ((address[bit / 8] & mask) != (prefix[bit / 8] & mask)) return false;
            }
            return true;
        }
    }

    private static final List<Block> CLOSED_4 = List.of(
            four(0, 0, 0, 0, 8), // this network
            four(10, 0, 0, 0, 8), // private
            four(100, 64, 0, 0, 10), // shared by carriers
            four(127, 0, 0, 0, 8), // loopback
            four(169, 254, 0, 0, 16), // link-local, where clouds keep their secrets
            four(172, 16, 0, 0, 12), // private
            four(192, 0, 0, 0, 24), // protocol assignments
            four(192, 0, 2, 0, 24), // documentation
            four(192, 88, 99, 0, 24), // relays to IPv6
            four(192, 168, 0, 0, 16), // private
            four(198, 18, 0, 0, 15), // benchmarks
            four(198, 51, 100, 0, 24), // documentation
            four(203, 0, 113, 0, 24), // documentation
            four(224, 0, 0, 0, 3)); // multicast, reserved, broadcast

    // Of IPv6 only 2000::/3 is given out at all; within it these lead elsewhere.
    private static final Block GLOBAL_6 = six(3, 0x20);
    private static final List<Block> CLOSED_6 = List.of(
            six(23, 0x20, 0x01, 0x00), // protocol assignments and Teredo, which carries IPv4
            six(32, 0x20, 0x01, 0x0d, 0xb8), // documentation
            six(16, 0x20, 0x02), // 6to4, which carries IPv4
            six(20, 0x3f, 0xff, 0x00)); // documentation
    private static final Block TRANSLATED = six(96, 0x00, 0x64, 0xff, 0x9b);

    private PublicAddress() {}

    static boolean is(InetAddress address) {
        byte[] bytes = address.getAddress();
        if (address instanceof Inet4Address) return isPublic4(bytes);
        boolean zone = address.isLinkLocalAddress() || address.isSiteLocalAddress();
        if (zone) return false;
        // IPv6-only networks reach the IPv4 internet through this prefix; what is public there is public here.
        if (TRANSLATED.holds(bytes)) return isPublic4(Arrays.copyOfRange(bytes, 12, 16));
        return GLOBAL_6.holds(bytes) && CLOSED_6.stream().noneMatch(block -> block.holds(bytes));
    }

    private static boolean isPublic4(byte[] bytes) {
        return CLOSED_4.stream().noneMatch(block -> block.holds(bytes));
    }

    private static Block four(int a, int b, int c, int d, int bits) {
        return new Block(new byte[] {(byte) a, (byte) b, (byte) c, (byte) d}, bits);
    }

    private static Block six(int bits, int... first) {
        byte[] prefix = new byte[16];
        for (int i = 0; i < first.length; i++) prefix[i] = (byte) first[i];
        return new Block(prefix, bits);
    }
}
