package org.openleap.harness;

import jakarta.annotation.Resource;
import jakarta.annotation.security.DeclareRoles;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.stream.Collectors;
import org.openleap.identity.CurrentUser;
import org.openleap.identity.Roles;
import org.openleap.identity.UserId;

/** Tells a test whom the container and LEAP take the caller for. */
@Stateless
@PermitAll
@DeclareRoles({
    Roles.ENGAGEMENT_LEAD,
    Roles.ENGAGEMENT_OFFICER,
    Roles.SERVICE_LEAD,
    Roles.DIRECTOR,
    Roles.LAY_REVIEWER,
    Roles.PARTNER,
    Roles.PARTNER_LEAD,
    Roles.HEALTHWATCH,
    Roles.INFORMATION_GOVERNANCE,
    Roles.ADMINISTRATOR
})
public class WhoIsCalling {
    @Resource
    SessionContext session;

    @Inject
    CurrentUser user;

    public Set<String> rolesInContainer() {
        return Roles.ALL.stream().filter(session::isCallerInRole).collect(Collectors.toSet());
    }

    public UserId idInLeap() {
        return user.id();
    }
}
