package org.openleap.stakeholder;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Says whether anything may be sent to a person at all.
 *
 * @param unsafe a message could put them in danger, e.g. somebody else reads their post
 * @param why for colleagues, without details of the danger
 */
public record StopContact(
        @NotNull PersonId person,
        long version,
        boolean unsafe,
        boolean deceased,
        @NotNull @Size(max = 500) String why) {}
