package org.openleap.demonstration.internal;

import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import org.openleap.identity.Roles;

/** Leads the people of a partner in the stories. */
@Stateless
@RunAs(Roles.PARTNER_LEAD)
public class PartnerLead extends Actor {}
