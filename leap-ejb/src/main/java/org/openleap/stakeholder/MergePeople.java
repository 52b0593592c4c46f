package org.openleap.stakeholder;

import jakarta.validation.constraints.NotNull;

/** Makes one record of two that are about one person. @param version of the record that stays, as the caller saw it */
public record MergePeople(
        @NotNull PersonId keep, long version, @NotNull PersonId duplicate) {}
