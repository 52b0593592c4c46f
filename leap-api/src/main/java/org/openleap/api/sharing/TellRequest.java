package org.openleap.api.sharing;

import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openleap.feedback.Answer;
import org.openleap.feedback.FeedbackText;
import org.openleap.sharing.TellTrust;

/** What your organisation heard, in one item. Everything but the words may be left out. */
@Schema(description = "What your organisation heard, in one item. Everything but the words may be left out.")
public record TellRequest(
        @Schema(
                description = "What was said, in the words of whoever said it. Kept exactly as sent.",
                required = true,
                minLength = 1,
                maxLength = FeedbackText.LONGEST,
                example = "Nobody told us that the clinic had moved.")
        String words,

        @Schema(
                description = "What the trust should do or change.",
                maxLength = FeedbackText.LONGEST,
                example = "Put the new address in the letter.")
        String request,

        @Schema(
                description = "Code of the service it is about; leave it out for \"not sure\".",
                maxLength = 60,
                example = "community-nursing")
        String service,

        @Schema(description = "How you heard it.", maxLength = 300, example = "Carers' café")
        String heardHow,

        @Schema(
                description = "How many people said it; leave it out for \"not counted\".",
                minimum = "0",
                maximum = "100000",
                defaultValue = "0",
                example = "6")
        Integer people,

        @Schema(
                description = "The month it happened; leave it out for \"not sure\".",
                pattern = "(19|20)[0-9]{2}-(0[1-9]|1[0-2])",
                example = "2026-07")
        String experienced,

        @Schema(description = "Whether somebody was put at risk.", defaultValue = "NOT_SAID")
        Answer harm,

        @Schema(
                description = "Permission to share an anonymous version with other partners and Healthwatch.",
                defaultValue = "false")
        Boolean mayShare,

        @Schema(description = "Permission to publish an anonymous version.", defaultValue = "false")
        Boolean mayPublish) {

    /** Answers come back through the API. */
    private static final String NO_EMAIL = "";

    public TellRequest {
        words = Objects.requireNonNullElse(words, "");
        request = Objects.requireNonNullElse(request, "");
        service = Objects.requireNonNullElse(service, "");
        heardHow = Objects.requireNonNullElse(heardHow, "");
        people = Objects.requireNonNullElse(people, 0);
        experienced = Objects.requireNonNullElse(experienced, "");
        harm = Objects.requireNonNullElse(harm, Answer.NOT_SAID);
        mayShare = Objects.requireNonNullElse(mayShare, false);
        mayPublish = Objects.requireNonNullElse(mayPublish, false);
    }

    /** One without anything in it, which the service refuses. */
    static TellRequest empty() {
        return new TellRequest("", "", "", "", 0, "", Answer.NOT_SAID, false, false);
    }

    TellTrust toCommand(UUID key) {
        return new TellTrust(
                key, words, request, service, heardHow, people, experienced, harm, mayShare, mayPublish, NO_EMAIL);
    }

    /** What people said never reaches a log line. */
    @Override
    public String toString() {
        return "TellRequest[…]";
    }
}
