package org.openleap.stakeholder;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * Who stands in the place of an organisation, and since when.
 *
 * @param name what the successor is called
 */
public record Succession(SuccessionKind kind, OrganisationAlias successor, String name, LocalDate on)
        implements Serializable {}
