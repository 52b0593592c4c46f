package org.openleap.commitment;

import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import java.util.Set;
import org.openleap.harness.Actor;
import org.openleap.identity.Caller;
import org.openleap.identity.Roles;
import org.openleap.identity.UserId;

/** Works for an organisation of Moor. */
@Stateless(name = "AskingMoorPartner")
@RunAs(Roles.PARTNER_LEAD)
public class MoorPartner extends Actor {
    static final String ORGANISATION = "moor-carers";

    public MoorPartner() {
        super(
                new Caller(new UserId("moor-carers"), "Kim of the Moor", "", Set.of(Roles.PARTNER_LEAD), ORGANISATION),
                Set.of());
    }
}
