package org.openleap.stakeholder.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.openleap.notification.MessageStop;

/** Stops messages to people of the directory whom they could harm, or who have died. */
@ApplicationScoped
public class StoppedPeople implements MessageStop {
    @Inject
    PersonRepository people;

    @Override
    public boolean isStopped(String email) {
        return people.isStopped(email);
    }

    @Override
    public boolean isNumberStopped(String phone) {
        return people.isNumberStopped(phone);
    }
}
