package org.openleap.api.agreement;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openleap.agreement.AgreementDetail;

/** One agreement as it was last shown to you. */
@Schema(description = "One agreement as it was last shown to you.")
public record AgreementResponse(
        @Schema(description = "What the list tells of it.") AgreementRow summary,

        @Schema(description = "The newest version, section by section.")
        List<SectionResponse> sections,

        @Schema(description = "Its aims, each with whether it is lived.")
        List<AimResponse> aims,

        @Schema(description = "Its versions, newest first.") List<VersionResponse> versions,

        @Schema(description = "Who has signed the newest version.")
        List<SignatureResponse> signatures,

        @Schema(description = "SHA-256 of everything a signature stands under; empty before a version was shown.")
        String hash,

        @Schema(description = "Why it was ended before its last day; empty otherwise.")
        String endedReason,

        @Schema(description = "Number of the agreement it takes the place of; empty for none.")
        String replaces) {

    static AgreementResponse from(AgreementDetail agreement) {
        return new AgreementResponse(
                AgreementRow.from(agreement.summary()),
                agreement.sections().stream().map(SectionResponse::from).toList(),
                agreement.aims().stream().map(AimResponse::from).toList(),
                agreement.versions().stream().map(VersionResponse::from).toList(),
                agreement.signatures().stream().map(SignatureResponse::from).toList(),
                agreement.hash(),
                agreement.endedReason(),
                agreement.replaces());
    }
}
