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

/** Works for the independent voice. */
@Stateless(name = "AskingVoice")
@RunAs(Roles.HEALTHWATCH)
public class Voice extends Actor {
    public static final String ORGANISATION = "healthwatch-tarnshire";

    public Voice() {
        super(
                new Caller(
                        new UserId(UUID.nameUUIDFromBytes("Harriet of Healthwatch".getBytes(StandardCharsets.UTF_8))
                                .toString()),
                        "Harriet of Healthwatch",
                        "",
                        Set.of(Roles.HEALTHWATCH),
                        ORGANISATION),
                Set.of());
    }
}
