package org.openleap.agreement;

import java.io.Serializable;
import org.openleap.stakeholder.OrganisationAlias;

/** An organisation on the other side of an agreement, by the name it had when the agreement was written. */
public record PartyName(OrganisationAlias organisation, String name) implements Serializable {}
