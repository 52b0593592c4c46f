package org.openleap.webhook;

import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;
import org.openleap.harness.Actor;
import org.openleap.identity.Caller;
import org.openleap.identity.Roles;
import org.openleap.identity.UserId;
import org.openleap.sharing.CvsPartner;

/** Leads for Merrow Valley CVS. */
@Stateless(name = "AskingCvsLead")
@RunAs(Roles.PARTNER_LEAD)
public class CvsLead extends Actor {
    public CvsLead() {
        super(
                new Caller(
                        new UserId(UUID.nameUUIDFromBytes("Lead of the CVS".getBytes(StandardCharsets.UTF_8))
                                .toString()),
                        "Lead of the CVS",
                        "",
                        Set.of(Roles.PARTNER_LEAD),
                        CvsPartner.ORGANISATION),
                Set.of());
    }
}
