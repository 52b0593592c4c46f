package org.openleap.partnership;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * The trust takes up an interest. Organisation, person and partnership are made from what was typed, nothing is typed again.
 *
 * @param organisation alias of an organisation that is known already, empty to enter it in the directory
 * @param type code of {@code ORGANISATION_TYPE} for a new organisation
 * @param words what the person reads in the reply
 */
public record AcceptInterest(
        @NotNull PartnershipReference reference,
        long version,
        @NotNull @Size(max = 60) String organisation,
        @NotNull @Size(max = 60) String type,
        @NotBlank @Size(min = 10, max = 2000) String words) {}
