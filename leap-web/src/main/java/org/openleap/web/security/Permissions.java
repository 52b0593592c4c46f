package org.openleap.web.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.openleap.identity.CurrentUser;
import org.openleap.identity.Roles;

/** What menus ask: who is here and which pages are theirs. What may be done to a record comes with the record. */
@Named
@RequestScoped
public class Permissions {
    @Inject
    CurrentUser user;

    /** Whether the page at this path, for example {@code /staff/inbox}, is for this person. */
    public boolean opens(String path) {
        return PageRules.of(path)
                .filter(rule -> rule.admits(user.caller().roles()))
                .isPresent();
    }

    public boolean isSignedIn() {
        return user.caller().isSignedIn();
    }

    public String getName() {
        return user.caller().name();
    }

    /** Where the person begins. */
    public String getHome() {
        return Homes.of(user.caller().roles());
    }

    /** Their roles, by name, for {@code identityText['identity.role.…']}. */
    public List<String> getRoles() {
        return user.caller().roles().stream().sorted().toList();
    }

    public boolean isEngagementLead() {
        return user.has(Roles.ENGAGEMENT_LEAD);
    }

    public boolean isEngagementOfficer() {
        return user.has(Roles.ENGAGEMENT_OFFICER);
    }

    public boolean isServiceLead() {
        return user.has(Roles.SERVICE_LEAD);
    }

    public boolean isDirector() {
        return user.has(Roles.DIRECTOR);
    }

    public boolean isLayReviewer() {
        return user.has(Roles.LAY_REVIEWER);
    }

    public boolean isPartner() {
        return user.has(Roles.PARTNER) || user.has(Roles.PARTNER_LEAD);
    }

    public boolean isHealthwatch() {
        return user.has(Roles.HEALTHWATCH);
    }

    public boolean isAdministrator() {
        return user.has(Roles.ADMINISTRATOR);
    }
}
