package org.openleap.agreement;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import org.openleap.identity.SharingGate;
import org.openleap.stakeholder.AddOrganisation;
import org.openleap.stakeholder.OrganisationAlias;
import org.openleap.stakeholder.OrganisationProfile;
import org.openleap.stakeholder.Organisations;

/** Asks the pieces that need somebody's transaction, in one of its own. */
@Stateless
@PermitAll
public class DirectoryClerk {
    @Inject
    Organisations organisations;

    @Inject
    Agreements agreements;

    @Inject
    SharingGate gate;

    public void enter(OrganisationAlias alias) {
        organisations.add(new AddOrganisation(
                alias.value(),
                OrganisationProfile.of(
                        "The " + alias.value(), "service_users_carers_families", "carers_organisation")));
    }

    public boolean isSharing(OrganisationAlias alias) {
        return gate.isOpenFor(alias.value());
    }

    public Set<RegisterView> views(OrganisationAlias alias) {
        return agreements.viewsOpenTo(alias);
    }

    public Optional<AgreementSummary> inForceWith(OrganisationAlias alias) {
        return agreements.inForceWith(alias);
    }
}
