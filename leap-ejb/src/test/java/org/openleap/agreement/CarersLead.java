package org.openleap.agreement;

import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import java.util.Set;
import org.openleap.harness.Actor;
import org.openleap.identity.Caller;
import org.openleap.identity.Roles;
import org.openleap.identity.UserId;

/** Chairs a partner organisation and signs for it. */
@Stateless(name = "AskingCarersLead")
@RunAs(Roles.PARTNER_LEAD)
public class CarersLead extends Actor {
    public CarersLead() {
        super(
                new Caller(
                        new UserId("carers-chair"),
                        "Moira Blackett",
                        "",
                        Set.of(Roles.PARTNER_LEAD),
                        Negotiation.CARERS.value()),
                Set.of());
    }
}
