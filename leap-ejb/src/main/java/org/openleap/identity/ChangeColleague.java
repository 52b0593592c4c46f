package org.openleap.identity;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;

/**
 * Says what somebody is at the trust from now on, and what they work for.
 *
 * @param version of the person that the caller saw
 * @param worksFor all of it, also what stays
 */
public record ChangeColleague(
        @NotNull UserId person,
        long version,
        @Valid @NotNull WorksFor worksFor) implements Serializable {}
