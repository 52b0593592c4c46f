package org.openleap.feedback;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;

/**
 * How a file is to be read.
 *
 * @param dates how dates are read that can be read both ways; the others are read the only way they can be
 * @param leaveOutNothing whether answers that only say "nothing", "none" or "n/a" are left out
 */
public record ImportReading(
        @NotNull @Valid ImportColumns columns, @NotNull DateOrder dates, boolean leaveOutNothing)
        implements Serializable {}
