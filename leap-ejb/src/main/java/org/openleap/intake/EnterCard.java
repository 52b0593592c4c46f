package org.openleap.intake;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.openleap.feedback.FeedbackText;

/**
 * One card, as it was written.
 *
 * @param key random key of this card: the same key never makes a second item
 * @param request something specific that is asked for; empty when nothing is
 * @param service code of the service; empty for the one of the session
 * @param mayPublish permission to publish an anonymous version, as ticked on the card
 */
public record EnterCard(
        long session,
        @NotNull UUID key,
        @FeedbackText String words,

        @NotNull
        @Size(max = FeedbackText.LONGEST)
        @Pattern(regexp = FeedbackText.NO_CONTROLS, flags = Pattern.Flag.DOTALL)
        String request,

        @NotNull @Size(max = 60) String service,
        boolean mayPublish) {
    /** Somebody's words never reach a log line. */
    @Override
    public String toString() {
        return "EnterCard[" + session + "]";
    }
}
