package org.openleap.notification;

import java.io.Serializable;
import java.time.Instant;
import java.util.Set;

/**
 * One telling as the trust's staff see it.
 *
 * @param item reference of the feedback item
 * @param subject reference of the item or suggestion it is about
 * @param recipient name, or empty
 * @param address where to reach the person, empty when they gave nothing
 * @param text what the person is told: subject line, then the letter
 * @param dueAt when it should have happened (UTC)
 * @param settledAt when it was settled; equal to {@link Instant#MAX} while it is not
 */
public record TellingSummary(
        long id,
        String item,
        String subject,
        Occasion occasion,
        Route route,
        String recipient,
        String address,
        Set<String> needs,
        String subjectLine,
        String text,
        TellingStatus status,
        EvidenceGrade grade,
        Instant owedAt,
        Instant dueAt,
        Instant settledAt,
        long version)
        implements Serializable {
    public TellingSummary {
        needs = Set.copyOf(needs);
    }

    /** Personal data never reaches a log line. */
    @Override
    public String toString() {
        return "TellingSummary[" + id + " " + status + "]";
    }
}
