package org.openleap.harness;

import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import org.openleap.identity.Roles;

/** Looks after lists and people; never reads what people said. */
@Stateless(name = "AskingAdministrator")
@RunAs(Roles.ADMINISTRATOR)
public class Administrator extends Actor {
    public Administrator() {
        super("Hanna Administrator", Roles.ADMINISTRATOR);
    }
}
