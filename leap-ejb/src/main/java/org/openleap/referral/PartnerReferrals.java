package org.openleap.referral;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.openleap.identity.Roles;
import org.openleap.referral.internal.PartnerRoom;
import org.openleap.shared.Page;
import org.openleap.shared.PageRequest;

/** What the trust passed to a partner, for the people of that partner and of no other. */
@Stateless
@DenyAll
public class PartnerReferrals {
    @Inject
    PartnerRoom room;

    /** Referrals of their organisation, the newest first. @param waiting only those that wait for the partner */
    @RolesAllowed({Roles.PARTNER, Roles.PARTNER_LEAD})
    public Page<PartnerReferral> page(boolean waiting, @NotNull PageRequest request) {
        return room.page(waiting, request);
    }

    /** How many wait for them, counted to 1,000 at most. */
    @RolesAllowed({Roles.PARTNER, Roles.PARTNER_LEAD})
    public int waiting() {
        return room.waiting();
    }

    /** @throws org.openleap.shared.error.NotFoundException {@link ReferralProblem#UNKNOWN_REFERRAL} also for another partner's */
    @RolesAllowed({Roles.PARTNER, Roles.PARTNER_LEAD})
    public PartnerReferral find(long id) {
        return room.find(id);
    }

    /** They take it, and answer within 20 working days. */
    @RolesAllowed({Roles.PARTNER, Roles.PARTNER_LEAD})
    public void accept(long id, long version) {
        room.accept(id, version);
    }

    /** They give it back. */
    @RolesAllowed({Roles.PARTNER, Roles.PARTNER_LEAD})
    public void decline(@Valid @NotNull DeclineReferral command) {
        room.decline(command);
    }

    /**
     * They answer in their own words.
     *
     * @throws org.openleap.shared.error.RuleViolatedException {@link ReferralProblem#PERSONAL_DATA}
     */
    @RolesAllowed({Roles.PARTNER, Roles.PARTNER_LEAD})
    public void answer(@Valid @NotNull AnswerReferral command) {
        room.answer(command);
    }
}
