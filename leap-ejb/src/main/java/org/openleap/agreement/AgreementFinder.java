package org.openleap.agreement;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.openleap.agreement.internal.Agreement;
import org.openleap.agreement.internal.AgreementRepository;
import org.openleap.identity.CurrentUser;
import org.openleap.identity.Roles;
import org.openleap.search.SearchIndex;
import org.openleap.search.SearchKind;

/** Finds agreements by their words; what may be seen is asked again when they are loaded. */
@Stateless
@DenyAll
public class AgreementFinder {
    private static final int MOST = 20;

    @Inject
    SearchIndex index;

    @Inject
    AgreementRepository agreements;

    @Inject
    CurrentUser user;

    /** Twenty at most, newest first. */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER, Roles.DIRECTOR})
    public List<AgreementSummary> find(@NotNull String typed) {
        var numbers = index.find(SearchKind.AGREEMENT, typed, MOST, user.scope()).stream()
                .map(reference -> new AgreementReference(reference).number())
                .toList();
        return agreements.among(numbers, user.scope()).stream()
                .map(Agreement::summary)
                .toList();
    }
}
