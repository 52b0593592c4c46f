package org.openleap.web.visitor;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.openleap.shared.LeapSetting;

/**
 * Slows down machines that flood the public forms. Generous, because a whole hospital may come from one address; each
 * node counts for itself.
 */
@ApplicationScoped
public class Throttle {
    private static final int TRIES = 60;
    private static final Duration REFILL = Duration.ofMinutes(10);

    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(100_000)
            .expireAfterAccess(Duration.ofHours(1))
            .build();

    /** Whether one more try for this purpose may come from there now. */
    public boolean allows(String purpose, HttpServletRequest request) {
        return buckets.get(purpose + " " + address(request), key -> bucket()).tryConsume(1);
    }

    private static Bucket bucket() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(TRIES).refillGreedy(TRIES, REFILL))
                .build();
    }

    private static String address(HttpServletRequest request) {
        var proxies = LeapSetting.LEAP_PROXIES.number();
        return address(request.getRemoteAddr(), request.getHeader("X-Forwarded-For"), proxies);
    }

    /** What our outermost proxy wrote down; what a visitor may have written before that is not believed. */
    static String address(String direct, String forwarded, int proxies) {
        if (proxies == 0 || forwarded == null) return direct;
        var hops = forwarded.split(",");
        return hops.length < proxies ? direct : hops[hops.length - proxies].strip();
    }
}
