package org.openleap.harness;

import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import org.openleap.identity.Roles;

/** Takes in, screens and reads. */
@Stateless(name = "AskingOfficer")
@RunAs(Roles.ENGAGEMENT_OFFICER)
public class Officer extends Actor {
    public Officer() {
        super("Carys Officer", Roles.ENGAGEMENT_OFFICER);
    }
}
