package org.openleap.harness;

import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import org.openleap.identity.Roles;

/** Reads what is screened and countersigns what is dear. */
@Stateless(name = "AskingDirector")
@RunAs(Roles.DIRECTOR)
public class Director extends Actor {
    public Director() {
        super("Esther Director", Roles.DIRECTOR);
    }
}
