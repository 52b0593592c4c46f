package org.openleap.api.openreferral;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openleap.stakeholder.PublicOrganisation;

/** The number of an organisation in somebody's register. Registers are named as org-id.guide names them. */
@Schema(name = "OpenReferralIdentifier", description = "The number of an organisation in a public register.")
public record Identifier(
        @Schema(description = "Number of this entry (UUID), always the same.", format = "uuid")
        String id,

        @Schema(
                name = "identifier_scheme",
                description = "The register, by its code of org-id.guide.",
                example = "GB-CHC")
        @JsonProperty("identifier_scheme")
        String scheme,

        @Schema(name = "identifier_type", description = "The register, in words.", example = "Charity number")
        @JsonProperty("identifier_type")
        String type,

        @Schema(description = "The number in that register.", example = "1234567")
        String identifier) {

    static List<Identifier> of(PublicOrganisation organisation) {
        return Stream.of(charity(organisation), ods(organisation))
                .filter(each -> !each.identifier.isEmpty())
                .toList();
    }

    private static Identifier charity(PublicOrganisation organisation) {
        var number = organisation.charityNumber();
        var register = number.startsWith("SC") ? "GB-SC" : number.startsWith("NIC") ? "GB-NIC" : "GB-CHC";
        return of(organisation, register, "Charity number", number);
    }

    private static Identifier ods(PublicOrganisation organisation) {
        return of(organisation, "GB-NHS", "Organisation Data Service code", organisation.odsCode());
    }

    /** Made of whose and which number it is, so that it is the same each time. */
    private static Identifier of(PublicOrganisation organisation, String register, String type, String number) {
        var entry = organisation.id() + " " + register + " " + number;
        var id = UUID.nameUUIDFromBytes(entry.getBytes(StandardCharsets.UTF_8));
        return new Identifier(id.toString(), register, type, number);
    }
}
