package org.openleap.sharing.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import org.openleap.identity.SharingGate;
import org.openleap.sharing.Audience;

/** Whether sharing with an audience is on today, for the staff; a guest's own gate travels in the scope. */
@ApplicationScoped
public class Gates {
    @Inject
    Instance<SharingGate> gates;

    /** The independent voice reads by its statutory function, partners only by a signed schedule that is in date. */
    public boolean isOpenFor(Audience audience) {
        return audience.isVoice() || gates.stream().anyMatch(gate -> gate.isOpenFor(audience.value()));
    }
}
