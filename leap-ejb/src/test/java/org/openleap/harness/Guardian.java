package org.openleap.harness;

import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import org.openleap.identity.Roles;

/** Answers for personal data: the trail, the reading log, people's requests, erasure and retention. */
@Stateless(name = "AskingGuardian")
@RunAs(Roles.INFORMATION_GOVERNANCE)
public class Guardian extends Actor {
    public Guardian() {
        super("Ingrid Guardian", Roles.INFORMATION_GOVERNANCE);
    }
}
