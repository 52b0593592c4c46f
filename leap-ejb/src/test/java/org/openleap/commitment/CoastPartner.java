package org.openleap.commitment;

import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import java.util.Set;
import org.openleap.harness.Actor;
import org.openleap.identity.Caller;
import org.openleap.identity.Roles;
import org.openleap.identity.UserId;

/** Works for an organisation of Coast. */
@Stateless(name = "AskingCoastPartner")
@RunAs(Roles.PARTNER)
public class CoastPartner extends Actor {
    static final String ORGANISATION = "coast-voices";

    public CoastPartner() {
        super(
                new Caller(new UserId("coast-voices"), "Kim of the Coast", "", Set.of(Roles.PARTNER), ORGANISATION),
                Set.of());
    }
}
