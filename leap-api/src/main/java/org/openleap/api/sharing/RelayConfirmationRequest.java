package org.openleap.api.sharing;

import java.time.LocalDate;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openleap.sharing.ConfirmRelay;
import org.openleap.sharing.RelayNews;

/** Your organisation has passed the news on. */
@Schema(description = "Your organisation has passed the news on.")
public record RelayConfirmationRequest(
        @Schema(
                description = "The group in your words; no names of people.",
                required = true,
                minLength = 1,
                maxLength = 300,
                example = "Carers' café")
        String whom,

        @Schema(
                description = "How many were told; leave it out for \"not counted\".",
                minimum = "0",
                maximum = "100000",
                defaultValue = "0",
                example = "12")
        Integer people,

        @Schema(description = "The day (Europe/London), not in the future.", required = true, example = "2026-11-20")
        LocalDate on,

        @Schema(
                description = "How they were told.",
                required = true,
                minLength = 1,
                maxLength = 500,
                example = "Read out at the meeting")
        String how) {

    public RelayConfirmationRequest {
        whom = Objects.requireNonNullElse(whom, "");
        people = Objects.requireNonNullElse(people, 0);
        how = Objects.requireNonNullElse(how, "");
    }

    ConfirmRelay toCommand(RelayNews news) {
        return new ConfirmRelay(news.id(), news.version(), whom, people, on, how);
    }

    /** What people said never reaches a log line. */
    @Override
    public String toString() {
        return "RelayConfirmationRequest[…]";
    }
}
