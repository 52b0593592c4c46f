package org.openleap.referral;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.openleap.identity.Roles;
import org.openleap.referral.internal.ReferralMapper;
import org.openleap.referral.internal.ReferralPartners;
import org.openleap.referral.internal.ReferralRepository;
import org.openleap.suggestion.SuggestionReference;
import org.openleap.suggestion.SuggestionRegister;

/** Reads what was passed to partners. */
@Stateless
@DenyAll
public class ReferralRegister {
    @Inject
    SuggestionRegister suggestions;

    @Inject
    ReferralRepository referrals;

    @Inject
    ReferralMapper mapper;

    @Inject
    ReferralPartners partners;

    /**
     * Every referral of one suggestion, the newest first.
     *
     * @throws org.openleap.shared.error.NotFoundException also when the suggestion is hidden from the caller
     */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER, Roles.SERVICE_LEAD, Roles.DIRECTOR})
    public List<ReferralLine> of(@NotNull SuggestionReference reference) {
        suggestions.find(reference);
        return referrals.of(reference).stream().map(mapper::line).toList();
    }

    /** Organisations to which something can be passed: those of partnerships in force, by name. */
    @RolesAllowed({Roles.SERVICE_LEAD, Roles.ENGAGEMENT_LEAD})
    public List<ReferralPartner> partners() {
        return partners.inForce();
    }
}
