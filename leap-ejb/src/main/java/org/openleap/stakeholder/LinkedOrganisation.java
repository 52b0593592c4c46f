package org.openleap.stakeholder;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * Another organisation that belongs to this one, or to which this one belongs.
 *
 * @param id of the link
 * @param starts {@link LocalDate#MIN} when nobody knows
 * @param ends {@link LocalDate#MAX} while it lasts
 */
public record LinkedOrganisation(
        long id, LinkKind kind, OrganisationAlias alias, String name, LocalDate starts, LocalDate ends)
        implements Serializable {}
