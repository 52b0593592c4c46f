package org.openleap.partnership;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Adds somebody who takes part, or changes what is said of them.
 *
 * @param id 0 for somebody new
 * @param organisation alias, empty for none
 * @param person key of a person in the stakeholder directory, empty for none
 * @param role may be empty for now; the partnership is not complete without
 * @param until {@link LocalDate#MAX} while they take part
 */
public record PutParticipant(
        @NotNull PartnershipReference reference,
        long version,
        long id,
        @NotNull ParticipantKind kind,
        @NotNull @Size(max = 60) String organisation,
        @NotNull @Size(max = 36) String person,
        @NotBlank @Size(max = 200) String name,
        @NotNull RoleType type,
        @NotNull @Size(max = 500) String role,
        @NotNull LocalDate from,
        @NotNull LocalDate until,
        boolean nameable) {}
