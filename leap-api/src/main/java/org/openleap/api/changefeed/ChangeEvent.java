package org.openleap.api.changefeed;

import java.net.URI;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openleap.changefeed.Change;
import org.openleap.changefeed.CloudEvent;

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
        var event = CloudEvent.of(change);
        return new ChangeEvent(
                event.specversion(),
                event.id(),
                event.source(),
                event.type(),
                event.subject(),
                change.at(),
                event.datacontenttype(),
                new ChangedRecord(
                        event.data().get("reference"), URI.create(event.data().get("link"))));
    }

    /** The record that changed. */
    @Schema(description = "The record that changed.")
    public record ChangedRecord(
            @Schema(description = "Reference or number of the record.", example = "FB-4X7K-92QM-D/1")
            String reference,

            @Schema(description = "Where to read it; a published pair stands in the list.")
            URI link) {}
}
