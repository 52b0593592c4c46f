package org.openleap.api.partnership;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openleap.api.support.Day;
import org.openleap.partnership.PartnershipScale;
import org.openleap.partnership.PartnershipStatus;
import org.openleap.partnership.PartnershipSummary;

/** One partnership in a list. */
@Schema(description = "One partnership in a list.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PartnershipRow(
        @Schema(description = "Public number of the partnership.", example = "LEAP-14")
        String reference,

        @Schema(description = "What it is called.", example = "Carers at the heart of Hartmoor")
        String title,

        @Schema(description = "Where it stands.") PartnershipStatus status,

        @Schema(description = "What it is for, in plain words.")
        String purpose,

        @Schema(description = "Where it works, in words.") String area,

        @Schema(description = "How far it reaches.") PartnershipScale scale,

        @Schema(
                description = "Alias of the organisation that leads for the partners; empty while none does.",
                example = "merrow-valley-cvs")
        String leads,

        @Schema(description = "Aliases of the organisations that take part today.")
        List<String> organisations,

        @Schema(description = "Its first day; left out while nobody has said.")
        LocalDate starts,

        @Schema(description = "By when it is reviewed; left out while nobody has said.")
        LocalDate reviewBy,

        @Schema(description = "The day it ended; left out before.")
        LocalDate endedOn,

        @Schema(description = "How much of its five parts is written down, in per cent.", example = "100")
        int percent) {

    static PartnershipRow from(PartnershipSummary partnership) {
        return new PartnershipRow(
                partnership.reference().value(),
                partnership.title(),
                partnership.status(),
                partnership.purpose(),
                partnership.area(),
                partnership.scale(),
                partnership.leadingOrganisation(),
                partnership.organisations(),
                Day.given(partnership.starts()),
                Day.given(partnership.reviewBy()),
                Day.given(partnership.endedOn()),
                partnership.percent());
    }
}
