package org.openleap.feedback;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A person has looked at the item before anyone else sees it.
 *
 * @param version version of the item that was looked at
 * @param reason why it is held, refused, redirected, or let go after it was held; may be empty when a new one passes
 * @param refusal code of the rule that it breaks; only for REFUSE
 * @param handover who has it now; only for REDIRECT
 */
public record ScreenFeedback(
        @NotNull FeedbackReference reference,
        long version,
        @NotNull ScreeningOutcome outcome,
        @NotNull @Size(max = 1000) String reason,
        @NotNull @Size(max = 40) String refusal,
        @NotNull @Valid Handover handover) {

    /** It may go on. */
    public static ScreenFeedback pass(FeedbackReference reference, long version, String reason) {
        return new ScreenFeedback(reference, version, ScreeningOutcome.PASS, reason, "", Handover.none());
    }

    /** A person looks at it with more care first. */
    public static ScreenFeedback hold(FeedbackReference reference, long version, String reason) {
        return new ScreenFeedback(reference, version, ScreeningOutcome.HOLD, reason, "", Handover.none());
    }

    /** It is not taken into the register. */
    public static ScreenFeedback refuse(FeedbackReference reference, long version, String refusal, String reason) {
        return new ScreenFeedback(reference, version, ScreeningOutcome.REFUSE, reason, refusal, Handover.none());
    }

    /** Somebody else has it now. */
    public static ScreenFeedback redirect(FeedbackReference reference, long version, Handover to, String reason) {
        return new ScreenFeedback(reference, version, ScreeningOutcome.REDIRECT, reason, "", to);
    }
}
