package org.openleap.api.open311;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openleap.publication.PairOutcome;
import org.openleap.publication.PublishedPair;
import org.openleap.shared.LeapSetting;

/** One published answer as the standard's service request. */
@Schema(name = "Open311Request", description = "One published answer: what people said, and what became of it.")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ServiceRequest(
        @Schema(name = "service_request_id", description = "Number of the answer.", example = "12")
        @JsonProperty("service_request_id")
        String id,

        @Schema(description = "`open` while the trust works on it, else `closed`.", example = "closed")
        String status,

        @Schema(name = "status_notes", description = "What the trust did, does, or why it could not.")
        @JsonProperty("status_notes")
        String notes,

        @Schema(name = "service_name", description = "What people call the service.") @JsonProperty("service_name")
        String serviceName,

        @Schema(name = "service_code", description = "Code of the service, or `whole-trust`.")
        @JsonProperty("service_code")
        String serviceCode,

        @Schema(description = "What people said, without anything that names somebody.")
        String description,

        @Schema(name = "agency_responsible", description = "The trust.") @JsonProperty("agency_responsible")
        String agency,

        @Schema(
                name = "requested_datetime",
                description = "When this wording was published (UTC); when people said it is not published.")
        @JsonProperty("requested_datetime")
        Instant requested,

        @Schema(name = "updated_datetime", description = "The same moment: each new wording is published anew (UTC).")
        @JsonProperty("updated_datetime")
        Instant updated,

        @Schema(description = "The place it is about; left out for the whole trust.")
        String address) {

    /** @param place in words, empty for the whole trust */
    static ServiceRequest of(PublishedPair pair, String service, String place) {
        var at = pair.publishedAt().truncatedTo(ChronoUnit.SECONDS);
        return new ServiceRequest(
                Long.toString(pair.number()),
                status(pair),
                pair.weDid(),
                service,
                code(pair),
                pair.youSaid(),
                LeapSetting.LEAP_TRUST_NAME.require(),
                at,
                at,
                place);
    }

    static String status(PublishedPair pair) {
        return pair.outcome() == PairOutcome.WORKING_ON_IT ? "open" : "closed";
    }

    static String code(PublishedPair pair) {
        return pair.service().isEmpty() ? ServiceType.WHOLE_TRUST : pair.service();
    }
}
