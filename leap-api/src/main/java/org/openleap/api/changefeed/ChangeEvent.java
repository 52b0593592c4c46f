package org.openleap.api.changefeed;

import java.net.URI;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openleap.api.support.PublicAddress;
import org.openleap.changefeed.Change;

/** A change as a CloudEvent 1.0: which record to read again, and never what stands in it. */
@Schema(description = "A change as a CloudEvent 1.0: which record to read again, and never what stands in it.")
public record ChangeEvent(
        @Schema(description = "Version of CloudEvents.", example = "1.0")
        String specversion,

        @Schema(description = "Together with `source` different for every event, and the same whenever you read it.")
        String id,

        @Schema(description = "The feed of this LEAP.", example = "https://leap.example/api/v1/changes")
        URI source,

        @Schema(description = "What happened; expect new ones.", example = "org.openleap.suggestion.changed.v1")
        String type,

        @Schema(description = "Reference or number of the record.", example = "FB-4X7K-92QM-D/1")
        String subject,

        @Schema(description = "When it happened (UTC). The order of the feed is that of its commits, not of this.")
        Instant time,

        @Schema(description = "Type of `data`.", example = "application/json")
        String datacontenttype,

        @Schema(description = "Where to read more.") ChangedRecord data) {

    static ChangeEvent from(Change change) {
        return new ChangeEvent(
                "1.0",
                Long.toString(change.id()),
                PublicAddress.of("/v1/changes"),
                change.type().value(),
                change.subject(),
                change.at(),
                "application/json",
                new ChangedRecord(change.subject(), PublicAddress.of("/v1/" + path(change))));
    }

    private static String path(Change change) {
        var subject = change.subject();
        return switch (change.type()) {
            case SHARED_ITEM_ADDED, SHARED_ITEM_CHANGED, SHARED_ITEM_WITHDRAWN -> "shared-items/" + subject;
            case SUGGESTION_CHANGED -> "suggestions/" + subject;
            case RELAY_OWED, RELAY_SETTLED -> "relays/" + subject;
            case PARTNERSHIP_CHANGED -> "partnerships/" + subject;
            case COMMITMENT_CHANGED -> "commitments/" + subject;
            case AGREEMENT_CHANGED -> "agreements/" + subject;
            case PAIR_PUBLISHED, PAIR_TAKEN_DOWN -> "published-pairs";
        };
    }

    /** The record that changed. */
    @Schema(description = "The record that changed.")
    public record ChangedRecord(
            @Schema(description = "Reference or number of the record.", example = "FB-4X7K-92QM-D/1")
            String reference,

            @Schema(description = "Where to read it; a published pair stands in the list.")
            URI link) {}
}
