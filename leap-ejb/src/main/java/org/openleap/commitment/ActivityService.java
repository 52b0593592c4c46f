package org.openleap.commitment;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.openleap.commitment.internal.Pledges;
import org.openleap.identity.Roles;
import org.openleap.reference.ReferenceData;
import org.openleap.reference.ReferenceList;
import org.openleap.shared.error.RuleViolatedException;

/** Writes down campaigns, research, communications and social media activities before they start. */
@Stateless
@DenyAll
public class ActivityService {
    @Inject
    Pledges pledges;

    @Inject
    ReferenceData lists;

    /**
     * Plans an activity, and makes due what every partner in force was promised about it: its day less the notice.
     *
     * @throws RuleViolatedException {@link CommitmentProblem#UNKNOWN_AUDIENCE}, {@link CommitmentProblem#NOT_A_LINK},
     *     {@link CommitmentProblem#NOT_A_PARTNER}
     */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER, Roles.PARTNER, Roles.PARTNER_LEAD, Roles.HEALTHWATCH
    })
    public ActivityReference plan(@Valid @NotNull PlanActivity command) {
        command.audiences().forEach(this::requireAudience);
        return pledges.plan(command).reference();
    }

    private void requireAudience(String code) {
        if (!lists.knows(ReferenceList.STAKEHOLDER_CATEGORY, code)) {
            throw new RuleViolatedException(CommitmentProblem.UNKNOWN_AUDIENCE);
        }
    }
}
