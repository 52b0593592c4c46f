package org.openleap.feedback;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * Somebody tells the trust something.
 *
 * @param key random key of this submission: the same key and the same words give the same receipt again, never a second item
 * @param words what they want to tell, in their own words
 * @param request something specific the trust should do or change; empty when nothing was asked
 * @param service code of the service it is about; empty for "not sure"
 * @param experienced month it happened as {@code 2026-07}; empty for "not sure"
 * @param channel code of the channel it came by, e.g. {@code web_form}
 * @param harm whether somebody was put at risk
 * @param complaint whether they want it treated as a complaint
 * @param mayPublish permission to publish an anonymous version
 * @param mayShare permission to share an anonymous version with partners and Healthwatch
 * @param circumstances how it was said, where it was not simply typed by whoever says it; only staff say more than the origin
 */
public record SubmitFeedback(
        @NotNull UUID key,
        @FeedbackText String words,

        @NotNull
        @Size(max = FeedbackText.LONGEST)
        @Pattern(regexp = FeedbackText.NO_CONTROLS, flags = Pattern.Flag.DOTALL)
        String request,

        @NotNull @Size(max = 60) String service,

        @NotNull @Pattern(regexp = "|(19|20)[0-9]{2}-(0[1-9]|1[0-2])")
        String experienced,

        @NotNull @Size(min = 1, max = 60) String channel,
        @NotNull Capacity capacity,
        @NotNull Answer harm,
        boolean complaint,
        boolean mayPublish,
        boolean mayShare,
        @NotNull @Valid Contact contact,
        @NotNull @Valid Circumstances circumstances) {

    /** Whoever says it types it. */
    public SubmitFeedback(
            UUID key,
            String words,
            String request,
            String service,
            String experienced,
            String channel,
            Capacity capacity,
            Answer harm,
            boolean complaint,
            boolean mayPublish,
            boolean mayShare,
            Contact contact) {
        this(
                key,
                words,
                request,
                service,
                experienced,
                channel,
                capacity,
                harm,
                complaint,
                mayPublish,
                mayShare,
                contact,
                Circumstances.none());
    }

    /** Personal data never reaches a log line. */
    @Override
    public String toString() {
        return "SubmitFeedback[" + key + "]";
    }
}
