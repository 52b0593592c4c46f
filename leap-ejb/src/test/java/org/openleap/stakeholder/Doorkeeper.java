package org.openleap.stakeholder;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.openleap.notification.MessageStop;

/** Asks as the outbox does, in a transaction of its own. */
@Stateless
public class Doorkeeper {
    @Inject
    MessageStop stop;

    public boolean isStopped(String email) {
        return stop.isStopped(email);
    }
}
