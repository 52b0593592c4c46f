package org.openleap.agreement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.openleap.partnership.PartnershipReference;
import org.openleap.partnership.PartnershipScale;
import org.openleap.stakeholder.OrganisationAlias;

/**
 * Begins an agreement for a partnership.
 *
 * @param kind code of the list of kinds
 * @param organisations the parties without the trust, one at least
 * @param endsOn last day, not before the first
 * @param reviewOn when both sides look at it again, 12 months after the start unless they choose otherwise
 */
public record DraftAgreement(
        @NotNull PartnershipReference partnership,
        @NotBlank @Size(max = 200) String title,
        @NotBlank String kind,
        @NotNull PartnershipScale reach,
        @NotEmpty @Size(max = 10) List<@NotNull OrganisationAlias> organisations,
        @NotNull LocalDate startsOn,
        @NotNull LocalDate endsOn,
        @NotNull LocalDate reviewOn) {
    public DraftAgreement {
        organisations = List.copyOf(organisations);
    }
}
