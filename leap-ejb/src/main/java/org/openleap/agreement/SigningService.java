package org.openleap.agreement;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.openleap.agreement.internal.AgreementDesk;
import org.openleap.agreement.internal.Completion;
import org.openleap.agreement.internal.SigningDesk;
import org.openleap.identity.Roles;

/** Signs agreements and schedules, each side for itself. */
@Stateless
@DenyAll
public class SigningService {
    @Inject
    AgreementDesk desk;

    @Inject
    SigningDesk signing;

    @Inject
    Completion completion;

    /**
     * The caller signs for their side exactly what they were shown, now. The last signature makes the paper count.
     *
     * @throws org.openleap.shared.error.AccessRefusedException {@link AgreementProblem#NOT_YOURS} for people of an
     *     organisation who are neither its lead nor marked as signing for it (ADR 0027)
     * @throws org.openleap.shared.error.ConflictException {@link AgreementProblem#VERSION_CHANGED},
     *     {@link AgreementProblem#SIDE_HAS_SIGNED}, {@link AgreementProblem#NOT_POSSIBLE_NOW}
     * @throws org.openleap.shared.error.RuleViolatedException {@link AgreementProblem#SAME_PERSON},
     *     {@link AgreementProblem#OUT_OF_DATE}, {@link AgreementProblem#NO_SCHEDULE}
     */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.DIRECTOR, Roles.PARTNER, Roles.PARTNER_LEAD, Roles.HEALTHWATCH})
    public void sign(@Valid @NotNull SignPaper command) {
        var agreement = desk.open(command.reference(), signing.actionFor(command.paper()));
        signing.sign(agreement, command);
        completion.signed(agreement, command.paper(), command.number());
    }

    /**
     * A side signed the newest version on paper; the paper is kept.
     *
     * @throws org.openleap.shared.error.RuleViolatedException {@link AgreementProblem#FILE_TYPE},
     *     {@link AgreementProblem#FILE_SIZE} or {@link AgreementProblem#UNKNOWN_PARTY}
     */
    @RolesAllowed(Roles.ENGAGEMENT_LEAD)
    public void attach(@Valid @NotNull AttachSignedCopy command) {
        var agreement = desk.open(command.reference(), AgreementAction.ATTACH);
        signing.attach(agreement, command);
        completion.signed(agreement, SignedPaper.AGREEMENT, command.number());
    }
}
