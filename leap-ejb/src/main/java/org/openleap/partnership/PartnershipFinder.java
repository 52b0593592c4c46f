package org.openleap.partnership;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.openleap.identity.CurrentUser;
import org.openleap.identity.Roles;
import org.openleap.partnership.internal.PartnershipDesk;
import org.openleap.partnership.internal.PartnershipMapper;
import org.openleap.partnership.internal.PartnershipRepository;
import org.openleap.search.SearchIndex;
import org.openleap.search.SearchKind;

/** Finds partnerships by their words; what may be seen is asked again when they are loaded. */
@Stateless
@DenyAll
public class PartnershipFinder {
    private static final int MOST = 20;

    @Inject
    SearchIndex index;

    @Inject
    PartnershipRepository partnerships;

    @Inject
    PartnershipMapper mapper;

    @Inject
    PartnershipDesk desk;

    @Inject
    CurrentUser user;

    /** Twenty at most, newest first. */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER, Roles.DIRECTOR})
    public List<PartnershipSummary> find(@NotNull String typed) {
        var numbers = index.find(SearchKind.PARTNERSHIP, typed, MOST, user.scope()).stream()
                .map(reference -> new PartnershipReference(reference).number())
                .toList();
        return mapper.summaries(partnerships.among(numbers, desk.today(), user.scope()), desk.today());
    }
}
