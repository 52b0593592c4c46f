package org.openleap.notification;

/** What a person, or a service, did about a telling; a line of its evidence. */
public enum TellingStep {
    EDITED,
    APPROVED,
    TAKEN_BACK,
    REROUTED,
    NEEDS_REVIEWED,
    /** Nobody answered, or nobody was there. */
    ATTEMPTED,
    POSTED,
    /** It could not be delivered. */
    FAILED,
    CAME_BACK,
    RESENT,
    TOLD,
    CONFIRMED,
    NOT_WANTED,
    GIVEN_UP,
    GIVING_UP_AGREED,
    GIVING_UP_REFUSED,
    CORRECTED
}
