package org.openleap.feedback.internal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.openleap.feedback.FeedbackProblem;
import org.openleap.feedback.FeedbackReference;
import org.openleap.shared.error.RuleViolatedException;

/** Ten tries at a phrase in a quarter of an hour, per reference and node: enough for a person, too few for a machine. */
@ApplicationScoped
public class TrackingTries {
    private static final int TRIES = 10;
    private static final Duration WINDOW = Duration.ofMinutes(15);

    private final Cache<FeedbackReference, Bucket> buckets =
            Caffeine.newBuilder().expireAfterAccess(WINDOW).maximumSize(100_000).build();

    /** @throws RuleViolatedException {@link FeedbackProblem#TOO_MANY_TRIES} */
    public void use(FeedbackReference reference) {
        if (!buckets.get(reference, any -> fresh()).tryConsume(1)) {
            throw new RuleViolatedException(FeedbackProblem.TOO_MANY_TRIES);
        }
    }

    /** The person knew it. */
    public void forget(FeedbackReference reference) {
        buckets.invalidate(reference);
    }

    private static Bucket fresh() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(TRIES).refillGreedy(TRIES, WINDOW))
                .build();
    }
}
