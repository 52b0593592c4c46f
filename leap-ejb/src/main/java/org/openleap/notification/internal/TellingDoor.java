package org.openleap.notification.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.openleap.identity.CurrentUser;
import org.openleap.identity.Roles;
import org.openleap.notification.NotificationProblem;
import org.openleap.notification.TellingAction;
import org.openleap.shared.error.ConflictException;
import org.openleap.shared.error.NotFoundException;

/** The one way to a telling for somebody who wants to do something with it. */
@ApplicationScoped
public class TellingDoor {
    @Inject
    TellingRepository tellings;

    @Inject
    CurrentUser user;

    /** @throws NotFoundException {@link NotificationProblem#UNKNOWN_TELLING} also when it is hidden from them */
    public Telling find(long id) {
        return tellings.find(id, user.scope())
                .orElseThrow(() -> new NotFoundException(NotificationProblem.UNKNOWN_TELLING));
    }

    /**
     * The telling as the caller saw it, when it allows the action now.
     *
     * @throws ConflictException {@link NotificationProblem#NOT_POSSIBLE_NOW} when it has changed since, or does not
     */
    public Telling open(long id, long version, TellingAction action) {
        var telling = find(id);
        boolean allows =
                TellingAccess.actions(telling, user.has(Roles.ENGAGEMENT_LEAD)).contains(action);
        if (telling.version() != version || !allows) {
            throw new ConflictException(
                    NotificationProblem.NOT_POSSIBLE_NOW, telling.status().name(), action.name());
        }
        return telling;
    }
}
