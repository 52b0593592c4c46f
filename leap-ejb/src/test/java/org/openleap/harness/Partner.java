package org.openleap.harness;

import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import org.openleap.identity.Roles;

/** Works for a partner organisation. */
@Stateless(name = "AskingPartner")
@RunAs(Roles.PARTNER)
public class Partner extends Actor {
    public Partner() {
        super("Gwen Partner", Roles.PARTNER);
    }
}
