package org.openleap.api.support;

import java.net.URI;
import org.openleap.shared.LeapSetting;

/** Addresses as the world knows them; never taken from the request, whose {@code Host} anybody can forge. */
public final class PublicAddress {
    private PublicAddress() {}

    /** Address of a path below {@code /api}, e.g. {@code /v1/feedback-items}. */
    public static URI of(String path) {
        return URI.create(LeapSetting.LEAP_PUBLIC_URL.require() + "/api" + path);
    }
}
