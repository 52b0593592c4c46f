package org.openleap.referral;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.openleap.identity.Roles;
import org.openleap.referral.internal.ReferralDesk;
import org.openleap.suggestion.AdoptSuggestion;
import org.openleap.suggestion.RejectSuggestion;

/** Passes suggestions to partners, and decides by what they answer. */
@Stateless
@DenyAll
public class ReferralService {
    @Inject
    ReferralDesk desk;

    /**
     * Passes it on; the clock of the decision rests, and the proposer is told who has it and why.
     *
     * @throws org.openleap.shared.error.RuleViolatedException {@link ReferralProblem#NOT_A_PARTNER} or
     *     {@link ReferralProblem#PERSONAL_DATA}
     */
    @RolesAllowed({Roles.SERVICE_LEAD, Roles.ENGAGEMENT_LEAD})
    public void refer(@Valid @NotNull ReferSuggestion command) {
        desk.refer(command);
    }

    /** The letter that says who has it and why, before it is passed on. */
    @RolesAllowed({Roles.SERVICE_LEAD, Roles.ENGAGEMENT_LEAD})
    public String preview(@Valid @NotNull ReferSuggestion command) {
        return desk.preview(command);
    }

    /**
     * The partner will do it, and the trust's decision follows; above the threshold a director countersigns.
     *
     * @throws org.openleap.shared.error.ConflictException {@link ReferralProblem#NOT_ANSWERED}
     */
    @RolesAllowed({Roles.SERVICE_LEAD, Roles.ENGAGEMENT_LEAD})
    public void adopt(@Valid @NotNull AdoptSuggestion command) {
        desk.adopt(command);
    }

    /**
     * The partner cannot do it, and the trust's decision follows; an engagement lead countersigns.
     *
     * @throws org.openleap.shared.error.ConflictException {@link ReferralProblem#NOT_ANSWERED}
     */
    @RolesAllowed({Roles.SERVICE_LEAD, Roles.ENGAGEMENT_LEAD})
    public void reject(@Valid @NotNull RejectSuggestion command) {
        desk.reject(command);
    }

    /** The trust decides itself, whether the partner has answered or not. */
    @RolesAllowed({Roles.SERVICE_LEAD, Roles.ENGAGEMENT_LEAD})
    public void takeBack(@Valid @NotNull TakeReferralBack command) {
        desk.takeBack(command);
    }
}
