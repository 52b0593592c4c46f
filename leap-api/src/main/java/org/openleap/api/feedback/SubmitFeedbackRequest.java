package org.openleap.api.feedback;

import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openleap.feedback.Answer;
import org.openleap.feedback.Capacity;
import org.openleap.feedback.FeedbackText;
import org.openleap.feedback.SubmitFeedback;

/** What somebody tells the trust through the API. Everything but the words may be left out. */
@Schema(description = "What somebody tells the trust. Everything but the words may be left out.")
public record SubmitFeedbackRequest(
        @Schema(
                description = "What they want to tell, in their own words. Kept exactly as sent.",
                required = true,
                minLength = 1,
                maxLength = FeedbackText.LONGEST,
                example = "The nurse was kind, but nobody told us the clinic had moved.")
        String words,

        @Schema(
                description = "Something specific the trust should do or change.",
                maxLength = FeedbackText.LONGEST,
                example = "Put the new address in the appointment letter.")
        String request,

        @Schema(
                description = "Code of the service it is about; leave it out for \"not sure\".",
                maxLength = 60,
                example = "community-nursing")
        String service,

        @Schema(
                description = "The month it happened; leave it out for \"not sure\".",
                pattern = "(19|20)[0-9]{2}-(0[1-9]|1[0-2])",
                example = "2026-07")
        String experienced,

        @Schema(description = "In which capacity the person speaks.", defaultValue = "NOT_SAID")
        Capacity capacity,

        @Schema(description = "Whether somebody was put at risk.", defaultValue = "NOT_SAID")
        Answer harm,

        @Schema(description = "Whether they want it treated as a complaint.", defaultValue = "false")
        Boolean complaint,

        @Schema(description = "Permission to publish an anonymous version.", defaultValue = "false")
        Boolean mayPublish,

        @Schema(
                description = "Permission to share an anonymous version with partners and Healthwatch.",
                defaultValue = "false")
        Boolean mayShare,

        @Schema(description = "How they want to be told; leave it out to stay anonymous.")
        ContactRequest contact) {

    private static final String CHANNEL = "api";

    public SubmitFeedbackRequest {
        words = Objects.requireNonNullElse(words, "");
        request = Objects.requireNonNullElse(request, "");
        service = Objects.requireNonNullElse(service, "");
        experienced = Objects.requireNonNullElse(experienced, "");
        capacity = Objects.requireNonNullElse(capacity, Capacity.NOT_SAID);
        harm = Objects.requireNonNullElse(harm, Answer.NOT_SAID);
        complaint = Objects.requireNonNullElse(complaint, false);
        mayPublish = Objects.requireNonNullElse(mayPublish, false);
        mayShare = Objects.requireNonNullElse(mayShare, false);
        contact = Objects.requireNonNullElse(contact, ContactRequest.ANONYMOUS);
    }

    SubmitFeedback toCommand(UUID key) {
        var person = contact.toContact();
        return new SubmitFeedback(
                key,
                words,
                request,
                service,
                experienced,
                CHANNEL,
                capacity,
                harm,
                complaint,
                mayPublish,
                mayShare,
                person);
    }

    /** Personal data never reaches a log line. */
    @Override
    public String toString() {
        return "SubmitFeedbackRequest[…]";
    }
}
