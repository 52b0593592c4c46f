package org.openleap.partnership;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Plans a line of the work plan, or changes it.
 *
 * @param id 0 for a new one
 * @param starts {@link LocalDate#MAX} when nobody has said
 * @param due {@link LocalDate#MAX} while nobody has said
 * @param doneOn {@link LocalDate#MAX} while it is not done
 */
public record PutMilestone(
        @NotNull PartnershipReference reference,
        long version,
        long id,
        @NotBlank @Size(max = 200) String what,
        @NotBlank @Size(max = 200) String who,
        @NotNull @Size(max = 60) String channel,
        @NotNull ParticipationLevel level,
        @NotNull LocalDate starts,
        @NotNull LocalDate due,
        @NotNull LocalDate doneOn) {}
