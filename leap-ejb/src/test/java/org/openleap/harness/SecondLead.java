package org.openleap.harness;

import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import org.openleap.identity.Roles;

/** Leads engagement too: the second person of what two people must do. */
@Stateless(name = "AskingSecondLead")
@RunAs(Roles.ENGAGEMENT_LEAD)
public class SecondLead extends Actor {
    public SecondLead() {
        super("Bola Lead", Roles.ENGAGEMENT_LEAD);
    }
}
