package org.openleap.demonstration.internal;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import org.openleap.identity.Roles;

/** The people of partners among the cast. */
@ApplicationScoped
public class Guests {
    @EJB
    PartnerLead lead;

    @EJB
    PartnerMember member;

    @EJB
    HealthwatchMember healthwatch;

    Actor actor(String role) {
        if (Roles.HEALTHWATCH.equals(role)) return healthwatch;
        return Roles.PARTNER_LEAD.equals(role) ? lead : member;
    }
}
