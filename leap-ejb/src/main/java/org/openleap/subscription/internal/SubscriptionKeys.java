package org.openleap.subscription.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.regex.Pattern;
import org.openleap.shared.LeapKeys;

/** The keys in the links of mails: the id and a signature that only this LEAP can make. Nothing is kept. */
@ApplicationScoped
public class SubscriptionKeys {
    private static final String PURPOSE = "subscription-link/1";
    private static final Pattern KEY = Pattern.compile("([0-9]{1,18})-([0-9a-f]{32})");
    private static final int SIGNATURE = 32;

    @Inject
    LeapKeys keys;

    public String of(Subscription subscription) {
        return subscription.id() + "-" + signature(subscription);
    }

    /** The id that a key speaks of; whether the key is good is seen when the subscription is at hand. */
    static Optional<Long> id(String key) {
        var matcher = KEY.matcher(key);
        return matcher.matches() ? Optional.of(Long.valueOf(matcher.group(1))) : Optional.empty();
    }

    /** Takes as long for a wrong key as for a right one. */
    boolean isKeyOf(Subscription subscription, String key) {
        return MessageDigest.isEqual(bytes(of(subscription)), bytes(key));
    }

    /** The moment it was asked for belongs to it, so that an id which is given again has another key. */
    private String signature(Subscription subscription) {
        var signed = subscription.id() + "/" + subscription.askedAt().toEpochMilli();
        return keys.mac(PURPOSE, signed).substring(0, SIGNATURE);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
