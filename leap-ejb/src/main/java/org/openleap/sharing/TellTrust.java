package org.openleap.sharing;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.openleap.feedback.Answer;
import org.openleap.feedback.FeedbackText;

/**
 * A partner passes on what it heard.
 *
 * @param key random key of this submission: the same key and the same words are one item
 * @param words what was said
 * @param request what the trust should do or change; empty when nothing was asked
 * @param service code of the service it is about; empty for "not sure"
 * @param heardHow in the words of the partner, e.g. "Carers' café"
 * @param people how many people said it; 0 for "not counted"
 * @param experienced month it happened as {@code 2026-07}; empty for "not sure"
 * @param harm whether somebody was put at risk
 * @param mayShare permission to share an anonymous version with other partners and Healthwatch
 * @param mayPublish permission to publish an anonymous version
 * @param email where the answers go as well; empty when the portal is enough
 */
public record TellTrust(
        @NotNull UUID key,
        @FeedbackText String words,

        @NotNull
        @Size(max = FeedbackText.LONGEST)
        @Pattern(regexp = FeedbackText.NO_CONTROLS, flags = Pattern.Flag.DOTALL)
        String request,

        @NotNull @Size(max = 60) String service,

        @NotNull @Size(max = 300) @Pattern(regexp = "\\P{Cntrl}*")
        String heardHow,

        @Min(0) @Max(100_000) int people,

        @NotNull @Pattern(regexp = "|(19|20)[0-9]{2}-(0[1-9]|1[0-2])")
        String experienced,

        @NotNull Answer harm,
        boolean mayShare,
        boolean mayPublish,
        @NotNull @Size(max = 254) String email) {

    /** What people said never reaches a log line. */
    @Override
    public String toString() {
        return "TellTrust[" + key + "]";
    }
}
