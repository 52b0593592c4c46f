package org.openleap.partnership.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.openleap.identity.CurrentUser;
import org.openleap.partnership.InterestDetail;
import org.openleap.partnership.PartnershipAction;
import org.openleap.stakeholder.OrganisationSummary;
import org.openleap.stakeholder.Organisations;

/** Moves the partnership of an interest on, tells its history, and shows the interest to whoever answers it. */
@ApplicationScoped
public class InterestNews {
    @Inject
    PartnershipNews news;

    @Inject
    PartnershipMapper mapper;

    @Inject
    PartnershipAccess access;

    @Inject
    Organisations organisations;

    @Inject
    PartnershipDesk desk;

    @Inject
    CurrentUser user;

    /** @throws org.openleap.shared.error.ConflictException when it was answered before */
    public void accepted(Partnership partnership, String organisation, String words) {
        partnership.accept(organisation, user.id(), desk.now());
        news.partChanged(partnership, words, Map.of("organisation", organisation));
    }

    /** @throws org.openleap.shared.error.ConflictException when it was answered before */
    public void declined(Partnership partnership, String words) {
        partnership.decline(words, user.id(), desk.now());
        news.note(partnership, words, Map.of());
    }

    public InterestDetail detail(Partnership partnership, Interest interest) {
        var profile = interest.profile();
        var twins = profile.isOrganisation()
                ? organisations.twins(profile.name(), profile.charityNumber())
                : List.<OrganisationSummary>of();
        boolean answerable = access.allowed(partnership, user.scope()).contains(PartnershipAction.ANSWER);
        return interest.read(mapper.summary(partnership, desk.today()), partnership, twins, answerable);
    }
}
