package org.openleap.api.identity;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openleap.identity.PartnerColleague;

/** Somebody who comes to LEAP for your organisation. */
@Schema(description = "Somebody who comes to LEAP for your organisation.")
public record ColleagueResponse(
        @Schema(description = "Their name.", example = "Gwen Marsh")
        String name,

        @Schema(
                description =
                        "What they do there: `partner`, `partner-lead` (also keeps the list of people and signs), or `healthwatch`.",
                example = "partner-lead")
        String role,

        @Schema(description = "Whether they may sign agreements for your organisation without leading its people.")
        boolean signatory) {

    static ColleagueResponse from(PartnerColleague colleague) {
        return new ColleagueResponse(colleague.name(), colleague.role(), colleague.signatory());
    }

    /** Names never reach a log line. */
    @Override
    public String toString() {
        return "ColleagueResponse[" + role + "]";
    }
}
