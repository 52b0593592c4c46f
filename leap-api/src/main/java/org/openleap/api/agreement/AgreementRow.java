package org.openleap.api.agreement;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openleap.agreement.AgreementStatus;
import org.openleap.agreement.AgreementSummary;
import org.openleap.api.support.Day;

/** One agreement in a list. */
@Schema(description = "One agreement in a list.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AgreementRow(
        @Schema(description = "Public number of the agreement.", example = "AG-7")
        String reference,

        @Schema(description = "Public number of its partnership.", example = "LEAP-14")
        String partnership,

        @Schema(description = "What it is called.") String title,

        @Schema(description = "Code of its kind.", example = "working_protocol")
        String kind,

        @Schema(description = "Where it stands.") AgreementStatus status,

        @Schema(description = "Who agrees with the trust.") List<PartyResponse> parties,

        @Schema(description = "Its first day; left out while nobody has said.")
        LocalDate startsOn,

        @Schema(description = "Its last day; left out while nobody has said.")
        LocalDate endsOn,

        @Schema(description = "When it is reviewed; left out while nobody has said.")
        LocalDate reviewOn,

        @Schema(description = "Number of the newest version you can read.", example = "2")
        int latestVersion,

        @Schema(description = "When it was first written down (UTC).")
        Instant draftedAt) {

    static AgreementRow from(AgreementSummary agreement) {
        return new AgreementRow(
                agreement.reference().value(),
                agreement.partnership().value(),
                agreement.title(),
                agreement.kind(),
                agreement.status(),
                agreement.parties().stream().map(PartyResponse::from).toList(),
                Day.given(agreement.startsOn()),
                Day.given(agreement.endsOn()),
                Day.given(agreement.reviewOn()),
                agreement.latestVersion(),
                agreement.draftedAt());
    }
}
