package org.openleap.identity;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openleap.identity.internal.AccountRepository;

/** The trust's people: who can own a decision or an action, and what a person is called. */
@Stateless
@DenyAll
public class StaffDirectory {
    /** Who may look after an organisation. */
    private static final Set<String> OWNERS =
            Set.of(Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER, Roles.SERVICE_LEAD, Roles.DIRECTOR);

    @Inject
    AccountRepository accounts;

    /** People who can decide on suggestions of a service, its own members first, then by name; active accounts only. */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER, Roles.SERVICE_LEAD, Roles.DIRECTOR})
    public List<StaffMember> decisionOwners(String service) {
        return accounts.withRole(Roles.SERVICE_LEAD, service);
    }

    /** Display names of many people at once; people without an account are missing. */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER, Roles.SERVICE_LEAD, Roles.DIRECTOR})
    public Map<UserId, String> namesOf(@NotNull Set<UserId> ids) {
        return accounts.namesOf(ids);
    }

    /** Leads, officers, service leads and directors, by name: whoever may look after an organisation. */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER})
    public List<StaffMember> colleagues() {
        return accounts.colleagues(OWNERS);
    }
}
