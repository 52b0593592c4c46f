package org.openleap.harness;

import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import java.util.Set;
import org.openleap.identity.Roles;

/** Decides for one service. */
@Stateless(name = "AskingServiceLead")
@RunAs(Roles.SERVICE_LEAD)
public class ServiceLead extends Actor {
    public static final String SERVICE = "larkrise-ward";

    public ServiceLead() {
        super("Dev Service", Roles.SERVICE_LEAD, Set.of(SERVICE));
    }
}
