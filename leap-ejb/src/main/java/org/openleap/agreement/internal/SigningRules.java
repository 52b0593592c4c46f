package org.openleap.agreement.internal;

import org.openleap.agreement.AgreementProblem;
import org.openleap.agreement.SignPaper;
import org.openleap.agreement.SignedPaper;
import org.openleap.identity.UserId;
import org.openleap.shared.error.ConflictException;
import org.openleap.shared.error.RuleViolatedException;

/** Who may sign what: the newest wording exactly as it was shown, each side once, each person for one side. */
public final class SigningRules {
    private SigningRules() {}

    /**
     * @param side that signs
     * @param number of the newest version or schedule
     * @param hash of the newest version or schedule
     * @throws ConflictException {@link AgreementProblem#VERSION_CHANGED} when another wording was shown,
     *     {@link AgreementProblem#SIDE_HAS_SIGNED}
     * @throws RuleViolatedException {@link AgreementProblem#SAME_PERSON}
     */
    static void require(Dossier dossier, SignPaper command, int number, String hash, String side, UserId signer) {
        requireNewest(command.number(), number);
        if (!hash.equals(command.hash())) throw new ConflictException(AgreementProblem.VERSION_CHANGED);
        requireFree(dossier, command.paper(), number, side);
        boolean signedAlready =
                dossier.under(command.paper(), number).stream().anyMatch(signature -> signature.isBy(signer));
        if (signedAlready) throw new RuleViolatedException(AgreementProblem.SAME_PERSON);
    }

    /** @throws ConflictException {@link AgreementProblem#VERSION_CHANGED} */
    public static void requireNewest(int shown, int number) {
        if (shown != number) throw new ConflictException(AgreementProblem.VERSION_CHANGED);
    }

    /** The side is a party and has not signed. */
    static void requireFree(Dossier dossier, SignedPaper paper, int number, String side) {
        if (!dossier.sides().contains(side)) throw new RuleViolatedException(AgreementProblem.UNKNOWN_PARTY);
        if (dossier.hasSigned(side, paper, number)) throw new ConflictException(AgreementProblem.SIDE_HAS_SIGNED);
    }
}
