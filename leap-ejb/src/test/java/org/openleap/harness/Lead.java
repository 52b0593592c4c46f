package org.openleap.harness;

import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import org.openleap.identity.Roles;

/** Leads engagement. */
@Stateless(name = "AskingLead")
@RunAs(Roles.ENGAGEMENT_LEAD)
public class Lead extends Actor {
    public Lead() {
        super("Amira Lead", Roles.ENGAGEMENT_LEAD);
    }
}
