package org.openleap.sharing;

import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;
import org.openleap.harness.Actor;
import org.openleap.identity.Caller;
import org.openleap.identity.Roles;
import org.openleap.identity.UserId;

/** Works for Carers Link Hartmoor. */
@Stateless(name = "AskingCarersPartner")
@RunAs(Roles.PARTNER_LEAD)
public class CarersPartner extends Actor {
    public static final String ORGANISATION = "carers-link-hartmoor";

    public CarersPartner() {
        super(
                new Caller(
                        new UserId(UUID.nameUUIDFromBytes("Moira of the Carers".getBytes(StandardCharsets.UTF_8))
                                .toString()),
                        "Moira of the Carers",
                        "",
                        Set.of(Roles.PARTNER_LEAD),
                        ORGANISATION),
                Set.of());
    }
}
