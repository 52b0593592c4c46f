package org.openleap.agreement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * What the information-sharing schedule says (domain.md 2.5).
 *
 * @param leadOrganisation who leads on the information both sides hold
 * @param safeguarding who deals with a safeguarding concern
 * @param subjectAccess who answers a person who asks for their data
 * @param breaches who deals with a breach, and how fast the other side is told
 * @param retention how long each side keeps what was shared
 * @param privacyNoticeOn when the privacy notice was brought up to date; empty until it is done
 * @param impactAssessedOn when the data protection impact assessment was finished; empty until it is done
 * @param views what of the register the partner may read, one part at least
 */
public record DescribeSharing(
        @NotNull AgreementReference reference,
        long version,
        @NotBlank @Size(max = 200) String leadOrganisation,
        @NotBlank @Size(max = 500) String safeguarding,
        @NotBlank @Size(max = 500) String subjectAccess,
        @NotBlank @Size(max = 500) String breaches,
        @NotBlank @Size(max = 500) String retention,
        @NotNull Optional<LocalDate> privacyNoticeOn,
        @NotNull Optional<LocalDate> impactAssessedOn,
        @NotNull LocalDate fromOn,
        @NotNull LocalDate untilOn,
        @NotEmpty Set<RegisterView> views) {
    public DescribeSharing {
        views = Set.copyOf(views);
    }
}
