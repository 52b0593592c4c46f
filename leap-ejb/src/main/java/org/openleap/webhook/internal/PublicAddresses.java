package org.openleap.webhook.internal;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;

/**
 * Finds the addresses of a name for the connection itself, and lets none through that is not of the public network: what was
 * looked at is what is connected to, so a name that answers otherwise a moment later gains nothing. One address inside makes
 * the whole name suspect.
 */
final class PublicAddresses implements DnsResolver {
    /** Of IPv4: what the registries keep for special use (RFC 6890), apart from what Java knows by name. */
    private static final List<Block> SPECIAL_V4 = List.of(
            new Block(new int[] {0}, 8),
            new Block(new int[] {100, 64}, 10),
            new Block(new int[] {192, 0, 0}, 24),
            new Block(new int[] {192, 0, 2}, 24),
            new Block(new int[] {192, 88, 99}, 24),
            new Block(new int[] {198, 18}, 15),
            new Block(new int[] {198, 51, 100}, 24),
            new Block(new int[] {203, 0, 113}, 24),
            new Block(new int[] {240}, 4));

    /** Of IPv6 only 2000::/3 is handed out to the world; within it tunnels and examples lead elsewhere. */
    private static final Block WORLD_V6 = new Block(new int[] {0x20}, 3);

    private static final List<Block> SPECIAL_V6 = List.of(
            new Block(new int[] {0x20, 0x01, 0x00}, 23),
            new Block(new int[] {0x20, 0x01, 0x0d, 0xb8}, 32),
            new Block(new int[] {0x20, 0x02}, 16),
            new Block(new int[] {0x3f, 0xff, 0x00}, 20));

    private final boolean anywhere;

    /** @param anywhere lets every address through: for tests and demonstrations */
    PublicAddresses(boolean anywhere) {
        this.anywhere = anywhere;
    }

    /** The name stands for an address inside some network. */
    static final class NotPublic extends UnknownHostException {
        private static final long serialVersionUID = 1L;
    }

    private record Block(int[] start, int bits) {
        boolean holds(byte[] address) {
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> bit % 8;
                int wanted = bit / 8 < start.length ? start[bit / 8] : 0;
                if ((wanted & mask) != (address[bit / 8] & mask)) return false;
            }
            return true;
        }
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        var found = SystemDefaultDnsResolver.INSTANCE.resolve(host);
        if (!anywhere && !Arrays.stream(found).allMatch(PublicAddresses::isPublic)) throw new NotPublic();
        return found;
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }

    static boolean isPublic(InetAddress address) {
        if (address.isAnyLocalAddress() || address.isLoopbackAddress() || address.isMulticastAddress()) return false;
        if (address.isLinkLocalAddress() || address.isSiteLocalAddress()) return false;
        var bytes = address.getAddress();
        if (address instanceof Inet4Address) return SPECIAL_V4.stream().noneMatch(block -> block.holds(bytes));
        return WORLD_V6.holds(bytes) && SPECIAL_V6.stream().noneMatch(block -> block.holds(bytes));
    }
}
