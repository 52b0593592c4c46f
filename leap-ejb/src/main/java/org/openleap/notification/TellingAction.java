package org.openleap.notification;

/** What the person who looks at a telling may do with it now. */
public enum TellingAction {
    /** Change the words, or prepare the form that is needed. */
    WRITE,
    /** Let it leave. */
    APPROVE,
    /** Stop it before it leaves. */
    TAKE_BACK,
    /** Send a kit once more, to remind its convenor. */
    REMIND,
    /** Choose another way or another address. */
    REROUTE,
    /** Correct what we know of their needs. */
    REVIEW_NEEDS,
    /** Note that it was printed and posted. */
    POST,
    /** Note that they were told by phone or face to face. */
    TELL,
    /** Note that it was tried in vain. */
    ATTEMPT,
    /** Note when and how the convenor, or the partner, told the people. */
    CONFIRM,
    /** Note that they asked not to be told. */
    NOT_WANTED,
    /** Note that what was sent came back. */
    CAME_BACK,
    /** Propose to stop after two ways. */
    GIVE_UP,
    /** Agree to stop, or not: somebody else's step. */
    ANSWER_GIVING_UP,
    /** Tell them again, right. */
    CORRECT
}
