package org.openleap.mailbox.internal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/** Twenty mails a day from one address, on each node: enough for a person, too few for two machines that answer each other. */
@ApplicationScoped
public class MailLimits {
    private static final int MAILS = 20;
    private static final Duration WINDOW = Duration.ofDays(1);

    private final Cache<String, Bucket> buckets =
            Caffeine.newBuilder().expireAfterAccess(WINDOW).maximumSize(100_000).build();

    boolean allow(String address) {
        return buckets.get(address, any -> fresh()).tryConsume(1);
    }

    private static Bucket fresh() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(MAILS).refillGreedy(MAILS, WINDOW))
                .build();
    }
}
