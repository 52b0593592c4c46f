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
 * @param group the group whose convenor passes it on; none when the person is told for themselves
 * @param form the form they need
 * @param unmet needs that this way and these words do not meet; it cannot leave until there are none
 * @param text what the person is told: subject line, then the letter
 * @param dueAt when it should have happened (UTC)
 * @param checkBy until when somebody may look before it leaves as it is; equal to {@link Instant#MAX} when it does not
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
        Group group,
        Set<String> needs,
        TellingForm form,
        Set<String> unmet,
        String subjectLine,
        String text,
        TellingStatus status,
        EvidenceGrade grade,
        Instant owedAt,
        Instant dueAt,
        Instant checkBy,
        Instant settledAt,
        long version)
        implements Serializable {
    public TellingSummary {
        needs = Set.copyOf(needs);
        unmet = Set.copyOf(unmet);
    }

    /** It leaves as it is when nobody has looked by {@link #checkBy}. */
    public boolean waitsForAnEye() {
        return checkBy.isBefore(Instant.MAX);
    }

    /** Personal data never reaches a log line. */
    @Override
    public String toString() {
        return "TellingSummary[" + id + " " + status + "]";
    }
}
