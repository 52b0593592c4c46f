package org.openleap.api.support;

import org.openleap.shared.LeapSetting;

/**
 * Who calls, as far as the network tells. Each proxy adds the address it saw to the end of {@code X-Forwarded-For}; only
 * the part that our own proxies wrote can be believed.
 */
final class ClientAddress {
    private ClientAddress() {}

    static String of(String direct, String forwarded) {
        return of(direct, forwarded, LeapSetting.LEAP_PROXIES.number());
    }

    static String of(String direct, String forwarded, int proxies) {
        if (proxies == 0 || forwarded == null) return direct;
        var hops = forwarded.split(",");
        return hops.length < proxies ? direct : hops[hops.length - proxies].strip();
    }
}
