package org.openleap.api.openreferral;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openleap.stakeholder.PublicOrganisation;

/** One organisation as the standard has it. */
@Schema(name = "OpenReferralOrganization", description = "One organisation, as it presents itself to everybody.")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record OrganizationResponse(
        @Schema(
                description = "Its number (UUID); never changes.",
                format = "uuid",
                example = "7d1f8a52-3c0e-4b5b-9f0a-52a1a8a0c0de")
        String id,

        @Schema(description = "What it is called.", example = "Merrow Valley CVS")
        String name,

        @Schema(description = "What it does, in plain words without markup; at most 1,000 characters.")
        String description,

        @Schema(description = "Its own site; left out when it has none.", format = "uri")
        String website,

        @Schema(
                name = "organization_identifiers",
                description = "Its numbers in public registers; left out when there are none.")
        @JsonProperty("organization_identifiers")
        List<Identifier> identifiers) {

    static OrganizationResponse of(PublicOrganisation organisation) {
        return new OrganizationResponse(
                organisation.id().toString(),
                organisation.name(),
                organisation.text(),
                address(organisation.website()),
                Identifier.of(organisation));
    }

    /** People type much into a browser that is no address by the letter of RFC 3986; the standard wants the letter. */
    private static String address(String website) {
        try {
            return new URI(website).toASCIIString();
        } catch (URISyntaxException typed) {
            return "";
        }
    }
}
