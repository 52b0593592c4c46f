package org.openleap.identity;

import org.openleap.shared.error.ProblemCode;

/** What can go wrong with the people of the trust, and with the people and systems of partner organisations. */
public enum IdentityProblem implements ProblemCode {
    /** The trust has somebody with this address already, maybe one who has left. */
    ADDRESS_KNOWN,
    /** There is no such service or place today; with its code. */
    UNKNOWN_CODE,
    /** This is what the person is and works for already. */
    NOTHING_CHANGES,
    /** The person has left; first somebody says that they are here again. */
    HAS_LEFT,
    /** The person has not left. */
    IS_HERE,
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
    INVITATION_NOT_SENT,
    /** No system of the caller's organisation, or none at all: the two look the same. */
    UNKNOWN_SYSTEM,
    /** The sign-in service would end the old secret at once (no client policy for it); nothing was changed. */
    OLD_SECRET_WOULD_END;

    @Override
    public String component() {
        return "identity";
    }
}
