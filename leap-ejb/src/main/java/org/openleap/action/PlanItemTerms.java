package org.openleap.action;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/**
 * What is to be done, and where.
 *
 * @param what more about it; no names of patients, may be empty
 * @param service code; needed for a team, may be empty elsewhere
 * @param place code; needed for a locality; empty means where the service is
 * @param changeType code of the list of kinds of change, may be empty
 * @param benefit code of the list of benefit levels, may be empty
 */
public record PlanItemTerms(
        @NotBlank @Size(max = 200) String title,
        @NotNull @Size(max = 2000) String what,
        @NotNull PlanLevel level,
        @NotNull String service,
        @NotNull String place,
        @NotNull String changeType,
        @NotNull String benefit)
        implements Serializable {}
