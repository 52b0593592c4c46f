package org.openleap.partnership;

import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;
import org.openleap.harness.Actor;
import org.openleap.identity.Caller;
import org.openleap.identity.Roles;
import org.openleap.identity.UserId;

/** Works for a partner that no other test knows. */
@Stateless(name = "AskingGrower")
@RunAs(Roles.PARTNER)
public class Grower extends Actor {
    static final String ORGANISATION = "zz-growers";

    public Grower() {
        super(
                new Caller(
                        new UserId(UUID.nameUUIDFromBytes("Gil Grower".getBytes(StandardCharsets.UTF_8))
                                .toString()),
                        "Gil Grower",
                        "",
                        Set.of(Roles.PARTNER),
                        ORGANISATION),
                Set.of());
    }
}
