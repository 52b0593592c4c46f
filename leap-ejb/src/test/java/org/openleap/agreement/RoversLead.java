package org.openleap.agreement;

import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import java.util.Set;
import org.openleap.harness.Actor;
import org.openleap.identity.Caller;
import org.openleap.identity.Roles;
import org.openleap.identity.UserId;

/** Leads another partner organisation, which must never see anything of the first. */
@Stateless(name = "AskingRoversLead")
@RunAs(Roles.PARTNER_LEAD)
public class RoversLead extends Actor {
    public RoversLead() {
        super(
                new Caller(
                        new UserId("rovers-lead"),
                        "Dean Rovers",
                        "",
                        Set.of(Roles.PARTNER_LEAD),
                        Negotiation.ROVERS.value()),
                Set.of());
    }
}
