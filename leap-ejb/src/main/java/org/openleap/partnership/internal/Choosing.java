package org.openleap.partnership.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.openleap.identity.People;
import org.openleap.identity.Roles;
import org.openleap.identity.StaffMember;
import org.openleap.shared.PageRequest;
import org.openleap.stakeholder.OrganisationSummary;
import org.openleap.stakeholder.Organisations;

/** What people choose from when they write a partnership down. */
@ApplicationScoped
public class Choosing {
    private static final int MOST = 200;

    @Inject
    People people;

    @Inject
    Organisations organisations;

    /** People of the trust who can look after a partnership, by name. */
    public List<StaffMember> owners() {
        return people.withRole(Roles.ENGAGEMENT_LEAD);
    }

    /** The first of the directory, by name. */
    public List<OrganisationSummary> organisations() {
        return organisations.all(PageRequest.first(MOST)).rows();
    }
}
