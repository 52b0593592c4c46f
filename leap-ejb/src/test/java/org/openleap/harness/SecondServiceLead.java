package org.openleap.harness;

import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import java.util.Set;
import org.openleap.identity.Roles;

/** Decides for another service, and looks again at what the first one decided. */
@Stateless(name = "AskingSecondServiceLead")
@RunAs(Roles.SERVICE_LEAD)
public class SecondServiceLead extends Actor {
    public SecondServiceLead() {
        super("Noor Service", Roles.SERVICE_LEAD, Set.of("heron-ward"));
    }
}
