package org.openleap.referral.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.openleap.identity.VisibilityScope;
import org.openleap.partnership.PartnershipFilter;
import org.openleap.partnership.PartnershipStatus;
import org.openleap.partnership.Partnerships;
import org.openleap.referral.ReferralPartner;
import org.openleap.referral.ReferralProblem;
import org.openleap.shared.PageRequest;
import org.openleap.shared.error.RuleViolatedException;
import org.openleap.stakeholder.OrganisationAlias;
import org.openleap.stakeholder.Organisations;

/** To whom something can be passed: the organisations of partnerships in force, which anybody may know. */
@ApplicationScoped
public class ReferralPartners {
    private static final int MOST = 200;

    @Inject
    Partnerships partnerships;

    @Inject
    Organisations organisations;

    public List<ReferralPartner> inForce() {
        return Stream.of(PartnershipStatus.ACTIVE, PartnershipStatus.UNDER_REVIEW)
                .map(PartnershipFilter::withStatus)
                .flatMap(filter ->
                        partnerships.page(filter, PageRequest.first(MOST), VisibilityScope.system()).rows().stream())
                .flatMap(partnership -> partnership.organisations().stream())
                .distinct()
                .map(alias -> new ReferralPartner(alias, nameOf(alias)))
                .sorted(Comparator.comparing(ReferralPartner::name))
                .toList();
    }

    /** @throws RuleViolatedException {@link ReferralProblem#NOT_A_PARTNER} */
    void require(String organisation) {
        if (inForce().stream().noneMatch(partner -> partner.alias().equals(organisation))) {
            throw new RuleViolatedException(ReferralProblem.NOT_A_PARTNER);
        }
    }

    String nameOf(String organisation) {
        return organisations.nameOf(new OrganisationAlias(organisation));
    }
}
