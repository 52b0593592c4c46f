package org.openleap.api.open311;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openleap.reference.Choice;

/** One type of requests: a service of the trust. */
@Schema(name = "Open311Service", description = "One type of requests: a service of the trust.")
public record ServiceType(
        @Schema(
                name = "service_code",
                description = "Code of the service, or `whole-trust`.",
                example = "community-nursing")
        @JsonProperty("service_code")
        String code,

        @Schema(name = "service_name", description = "What people call it.", example = "Community nursing")
        @JsonProperty("service_name")
        String name,

        @Schema(description = "What requests of this type are about.")
        String description,

        @Schema(description = "Whether it asks for more than words; never.")
        boolean metadata,

        @Schema(description = "`blackbox`: nothing is sent in here; people tell the trust on its own page.")
        String type,

        @Schema(description = "Other words for it; empty.") String keywords,

        @Schema(description = "The place it belongs to; may be empty.")
        String group) {

    /** The code of what is about no single service. */
    static final String WHOLE_TRUST = "whole-trust";

    static final String WHOLE_TRUST_NAME = "The whole trust";

    /** The trust's services in reading order, and last the whole trust. */
    static List<ServiceType> all(List<Choice> services) {
        var each = services.stream().map(service -> of(service.code(), service.label(), service.group()));
        return Stream.concat(each, Stream.of(of(WHOLE_TRUST, WHOLE_TRUST_NAME, "")))
                .toList();
    }

    private static ServiceType of(String code, String name, String group) {
        return new ServiceType(code, name, "What people said about: " + name, false, "blackbox", "", group);
    }
}
