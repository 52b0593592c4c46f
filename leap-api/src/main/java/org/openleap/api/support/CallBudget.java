package org.openleap.api.support;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.openleap.shared.LeapSetting;

/** How many calls a minute anonymous callers may make on this node: each address for itself, and all together. */
@ApplicationScoped
public class CallBudget {
    private static final int ADDRESSES = 100_000;

    private final Bucket everybody = bucket(LeapSetting.LEAP_API_CALLS_PER_MINUTE.number());
    private final LoadingCache<String, Bucket> each = Caffeine.newBuilder()
            .maximumSize(ADDRESSES)
            .expireAfterAccess(Duration.ofMinutes(2))
            .build(address -> bucket(LeapSetting.LEAP_API_CALLS_PER_MINUTE_EACH.number()));

    /** Takes one call out of the budget; 0 when it may go ahead, else the seconds until the next one may. */
    public long secondsToWait(String address) {
        var alone = wait(each.get(address));
        return alone > 0 ? alone : wait(everybody);
    }

    private static long wait(Bucket bucket) {
        var probe = bucket.tryConsumeAndReturnRemaining(1);
        if (probe.isConsumed()) return 0;
        return 1 + TimeUnit.NANOSECONDS.toSeconds(probe.getNanosToWaitForRefill());
    }

    private static Bucket bucket(int perMinute) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, Duration.ofMinutes(1)))
                .build();
    }
}
