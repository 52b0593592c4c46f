package org.openleap.feedback;

/** What the person who said it can do on their own page. */
public enum ProposerAct {
    WITHDRAW,
    /** "You did not understand me." */
    SAY_MISUNDERSTOOD,
    /** "I did ask for something." */
    SAY_ASKED
}
