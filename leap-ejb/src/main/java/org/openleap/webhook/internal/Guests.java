package org.openleap.webhook.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Set;
import org.openleap.identity.Roles;
import org.openleap.identity.SharingGate;
import org.openleap.identity.VisibilityScope;

/** What an organisation may read today, for work that is done while nobody of it is there. */
@ApplicationScoped
public class Guests {
    @Inject
    Instance<SharingGate> gates;

    /** As any member of the organisation, while whoever added the endpoint is away. */
    VisibilityScope of(Endpoint endpoint) {
        var organisation = endpoint.organisation();
        boolean open = gates.stream().anyMatch(gate -> gate.isOpenFor(organisation));
        return VisibilityScope.guest(endpoint.addedBy(), Set.of(Roles.PARTNER), organisation, open);
    }
}
