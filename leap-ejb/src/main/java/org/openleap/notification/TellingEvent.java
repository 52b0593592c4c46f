package org.openleap.notification;

import java.time.Instant;
import java.util.Map;
import org.openleap.shared.AuditableEvent;

/**
 * Something happened to a telling.
 *
 * @param item reference of the feedback item it belongs to
 * @param step one of the constants
 */
public record TellingEvent(
        String step,
        String item,
        String subject,
        Occasion occasion,
        TellingStatus status,
        EvidenceGrade grade,
        String actor,
        Instant at)
        implements AuditableEvent {
    public static final String OWED = "telling.owed";
    public static final String SENT = "telling.sent";
    public static final String SETTLED = "telling.settled";
    public static final String FAILED = "telling.failed";

    /** What had counted as told came back: it is owed again. */
    public static final String REOPENED = "telling.reopened";

    public static final String DRAFTED = "telling.drafted";
    public static final String APPROVED = "telling.approved";
    public static final String TAKEN_BACK = "telling.takenBack";
    public static final String RETRIED = "telling.retried";
    public static final String REROUTED = "telling.rerouted";
    public static final String NEEDS_REVIEWED = "telling.needsReviewed";
    public static final String ATTEMPTED = "telling.attempted";
    public static final String GIVEN_UP = "telling.givenUp";
    public static final String NOT_GIVEN_UP = "telling.notGivenUp";

    /** Somebody was told wrong; a correction is owed. Its subject is that of what was told wrong. */
    public static final String CORRECTED = "telling.corrected";

    @Override
    public String action() {
        return step;
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("occasion", occasion.name(), "status", status.name(), "grade", grade.name());
    }

    /** Somebody is owed something now who was not before. */
    public boolean isOwed() {
        return OWED.equals(step) || REOPENED.equals(step);
    }

    public boolean isSettled() {
        return SETTLED.equals(step);
    }

    /** Somebody was told wrong: what was published about it may be wrong too. */
    public boolean isCorrected() {
        return CORRECTED.equals(step);
    }
}
