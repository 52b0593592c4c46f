package org.openleap.sharing.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import org.openleap.agreement.Agreements;
import org.openleap.agreement.RegisterView;
import org.openleap.identity.Roles;
import org.openleap.identity.VisibilityScope;
import org.openleap.sharing.Audience;
import org.openleap.stakeholder.OrganisationAlias;

/**
 * What an audience may read today. A partner reads what its information-sharing schedule names, while it is in force; the
 * independent voice reads by its statutory function.
 */
@ApplicationScoped
public class Gates {
    @Inject
    Agreements agreements;

    /** Whether the audience may read shared items today. */
    public boolean isOpenFor(Audience audience) {
        return audience.isVoice() || viewsOf(audience.value()).contains(RegisterView.ITEMS);
    }

    /** What this guest may read today; nothing of what the trust shares while the gate of their organisation is closed. */
    Set<RegisterView> viewsOf(VisibilityScope guest) {
        if (guest.has(Roles.HEALTHWATCH)) return EnumSet.allOf(RegisterView.class);
        return guest.sharing() ? viewsOf(guest.organisation()) : Set.of();
    }

    private Set<RegisterView> viewsOf(String organisation) {
        return agreements.viewsOpenTo(new OrganisationAlias(organisation));
    }
}
