package org.openleap.web.visitor;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;

/**
 * Slows down machines that flood the public forms. Generous, because a whole hospital may come from one address; each
 * node counts for itself.
 */
@ApplicationScoped
class Throttle {
    private static final int TRIES = 60;
    private static final Duration REFILL = Duration.ofMinutes(10);

    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(100_000)
            .expireAfterAccess(Duration.ofHours(1))
            .build();

    boolean allows(String purpose, HttpServletRequest request) {
        return buckets.get(purpose + " " + address(request), key -> bucket()).tryConsume(1);
    }

    private static Bucket bucket() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(TRIES).refillGreedy(TRIES, REFILL))
                .build();
    }

    /** The last address that a proxy in our own network wrote down; one that came over the internet is not believed. */
    static String address(HttpServletRequest request) {
        var peer = request.getRemoteAddr();
        var forwarded = request.getHeader("X-Forwarded-For");
        if (forwarded == null || !isInside(peer)) return peer;
        return forwarded.substring(forwarded.lastIndexOf(',') + 1).strip();
    }

    private static boolean isInside(String literal) {
        try {
            var address = InetAddress.getByName(literal);
            return address.isLoopbackAddress() || address.isSiteLocalAddress();
        } catch (UnknownHostException odd) {
            return false;
        }
    }
}
