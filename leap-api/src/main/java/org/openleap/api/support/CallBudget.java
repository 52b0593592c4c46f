package org.openleap.api.support;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.openleap.identity.UserId;
import org.openleap.shared.LeapSetting;

/**
 * How many calls a minute this node answers (ADR 0053): to each client or person with a token; without one to each address,
 * and to all addresses together.
 */
@ApplicationScoped
public class CallBudget {
    private static final int CALLERS = 100_000;

    private final int forClient = LeapSetting.LEAP_API_CALLS_PER_MINUTE_CLIENT.number();
    private final int forAddress = LeapSetting.LEAP_API_CALLS_PER_MINUTE_EACH.number();
    private final int forEverybody = LeapSetting.LEAP_API_CALLS_PER_MINUTE.number();

    private final LoadingCache<String, Bucket> clients = buckets(forClient);
    private final LoadingCache<String, Bucket> addresses = buckets(forAddress);
    private final Bucket everybody = bucket(forEverybody);

    /** Takes one call out of the budget of a caller with a token. */
    Allowance take(UserId client) {
        return take("client", forClient, clients.get(client.value()));
    }

    /** Takes one call out of the budget of an address, and out of the one of all visitors. */
    Allowance take(String address) {
        var alone = take("address", forAddress, addresses.get(address));
        if (alone.isSpent()) return alone;
        var together = take("everybody", forEverybody, everybody);
        return together.isSpent() ? together : alone;
    }

    private static Allowance take(String quota, int perMinute, Bucket bucket) {
        return Allowance.of(quota, perMinute, bucket.tryConsumeAndReturnRemaining(1));
    }

    private static LoadingCache<String, Bucket> buckets(int perMinute) {
        return Caffeine.newBuilder()
                .maximumSize(CALLERS)
                .expireAfterAccess(Duration.ofMinutes(2))
                .build(caller -> bucket(perMinute));
    }

    private static Bucket bucket(int perMinute) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, Duration.ofMinutes(1)))
                .build();
    }
}
