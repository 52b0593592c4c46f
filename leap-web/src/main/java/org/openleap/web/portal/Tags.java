package org.openleap.web.portal;

import static org.openleap.feedback.FeedbackStatus.HELD;
import static org.openleap.feedback.FeedbackStatus.RECEIVED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.openleap.feedback.FeedbackStatus;
import org.openleap.feedback.LoopStatus;
import org.openleap.notification.TellingStatus;
import org.openleap.publication.PairStatus;
import org.openleap.suggestion.SuggestionStatus;

/** Which icon and colour go with which status: blue acts, green is done or told, red is late or failed, grey waits. */
@Named
@ApplicationScoped
public class Tags {
    @Inject
    Words words;

    public Tag of(FeedbackStatus status) {
        return switch (status) {
            case RECEIVED -> tag(status, "new", "blue");
            case HELD -> tag(status, "pause", "red");
            case REFUSED -> tag(status, "cross", "grey");
            case REDIRECTED -> tag(status, "forward", "grey");
            case IN_ANALYSIS -> tag(status, "read", "blue");
            case NO_SUGGESTION -> tag(status, "check", "grey");
            case HAS_SUGGESTIONS -> tag(status, "bulb", "green");
            case MERGED -> tag(status, "people", "grey");
            case WITHDRAWN -> tag(status, "cross", "grey");
        };
    }

    /** A screened item waits to be read; that is another thing than a new one. */
    public Tag of(FeedbackStatus status, boolean screened) {
        boolean unseen = status == RECEIVED && !screened;
        return unseen || status == HELD || status != RECEIVED
                ? of(status)
                : new Tag(PortalText.of("tag.toRead"), "read", "blue");
    }

    public Tag of(LoopStatus loop) {
        return switch (loop) {
            case OPEN -> tag(loop, "ring", "grey");
            case AWAITING_TELLING -> tag(loop, "tell", "blue");
            case CLOSED -> tag(loop, "check", "green");
        };
    }

    public Tag of(SuggestionStatus status) {
        return switch (status) {
            case IDENTIFIED -> tag(status, "bulb", "blue");
            case UNDER_CONSIDERATION -> tag(status, "clock", "blue");
            case CLARIFYING -> tag(status, "pause", "grey");
            case REFERRED -> tag(status, "forward", "grey");
            case SPLIT -> tag(status, "forward", "grey");
            case ADOPTION_PROPOSED, REJECTION_PROPOSED, ADOPTION_WITHDRAWAL_PROPOSED, COMPLETION_PROPOSED ->
                tag(status, "people", "blue");
            case ADOPTED -> tag(status, "check", "green");
            case IN_PROGRESS -> tag(status, "work", "blue");
            case ON_HOLD -> tag(status, "pause", "red");
            case RECONSIDERING -> tag(status, "read", "blue");
            case COMPLETED -> tag(status, "check", "green");
            case REJECTED, WITHDRAWN -> tag(status, "cross", "grey");
        };
    }

    public Tag of(TellingStatus status) {
        return switch (status) {
            case DUE -> tag(status, "clock", "grey");
            case DRAFTED -> tag(status, "pencil", "blue");
            case APPROVED, SENT -> tag(status, "forward", "blue");
            case DELIVERED, TOLD, RELAY_CONFIRMED, PUBLISHED -> tag(status, "check", "green");
            case FAILED, UNREACHABLE_PROPOSED -> tag(status, "warn", "red");
            case NOT_WANTED, UNREACHABLE -> tag(status, "cross", "grey");
            case NOBODY_TO_TELL -> tag(status, "ring", "grey");
        };
    }

    public Tag of(PairStatus status) {
        return switch (status) {
            case DRAFTED -> tag(status, "read", "blue");
            case BLOCKED -> tag(status, "pause", "red");
            case SENT_BACK -> tag(status, "forward", "blue");
            case PUBLISHED -> tag(status, "check", "green");
            case REPLACED, DISCARDED -> tag(status, "ring", "grey");
            case TAKEN_DOWN -> tag(status, "cross", "grey");
        };
    }

    private Tag tag(Enum<?> constant, String icon, String tone) {
        return new Tag(words.of(constant), icon, tone);
    }
}
