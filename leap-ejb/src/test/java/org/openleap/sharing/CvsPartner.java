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

/** Works for Merrow Valley CVS. */
@Stateless(name = "AskingCvsPartner")
@RunAs(Roles.PARTNER)
public class CvsPartner extends Actor {
    public static final String ORGANISATION = "merrow-valley-cvs";

    public CvsPartner() {
        super(
                new Caller(
                        new UserId(UUID.nameUUIDFromBytes("Gwen of the CVS".getBytes(StandardCharsets.UTF_8))
                                .toString()),
                        "Gwen of the CVS",
                        "",
                        Set.of(Roles.PARTNER),
                        ORGANISATION),
                Set.of());
    }
}
