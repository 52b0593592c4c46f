package org.openleap.privacy;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Nothing of this may be erased from now on. What is left empty is not a condition; a hold without any covers everything.
 *
 * @param title what it is about, e.g. the name of the inquiry
 * @param reason why, and who asked for it
 * @param service code of a service
 * @param place code of a place
 * @param reference key of one record
 * @param from first day on which the records were made; {@link LocalDate#MIN} for all
 * @param until last day; {@link LocalDate#MAX} for all
 */
public record PlaceHold(
        @NotNull HoldKind kind,
        @NotBlank @Size(max = 200) String title,
        @NotBlank @Size(min = 10, max = 1000) String reason,
        @NotNull @Size(max = 60) String service,
        @NotNull @Size(max = 60) String place,
        @NotNull @Size(max = 40) String reference,
        @NotNull LocalDate from,
        @NotNull LocalDate until) {}
