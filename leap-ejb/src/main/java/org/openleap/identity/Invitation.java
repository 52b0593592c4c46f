package org.openleap.identity;

/** What came of an invitation. */
public enum Invitation {
    /** An account was made, and a mail with a link to set it up is on its way. */
    MAILED,
    /** No account was made: the organisation has a sign-in of its own, and the first one lets them in. */
    OWN_SIGN_IN
}
