package org.openleap.identity;

import org.openleap.shared.error.ProblemCode;

/** What can go wrong with the people of partner organisations. */
public enum IdentityProblem implements ProblemCode {
    /** Nobody of that organisation, or nobody at all: the two look the same. */
    UNKNOWN_PERSON,
    /** The organisation is not connected with the sign-in service, so nobody can come for it. */
    UNKNOWN_ORGANISATION,
    /** The address has an account already that is not one of this organisation's. */
    ADDRESS_TAKEN,
    /** The domain of the address belongs to another organisation, whose people sign in there. */
    ADDRESS_OF_ANOTHER_ORGANISATION,
    /** Somebody else has to remove the caller. */
    NOT_YOURSELF,
    /** The sign-in service did not answer, or refused what LEAP asked; nothing was changed. */
    SIGN_IN_SERVICE_AWAY,
    /** The sign-in service could not send the mail; nothing was changed. */
    INVITATION_NOT_SENT;

    @Override
    public String component() {
        return "identity";
    }
}
