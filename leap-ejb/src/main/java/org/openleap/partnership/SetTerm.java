package org.openleap.partnership;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Puts a partnership into force, renews or varies it.
 *
 * @param from first day of the new term
 * @param reviewBy day of the next review, after the first day
 * @param words what was agreed or changed
 */
public record SetTerm(
        @NotNull PartnershipReference reference,
        long version,
        @NotNull LocalDate from,
        @NotNull LocalDate reviewBy,
        @NotNull @Size(max = 2000) String words) {}
