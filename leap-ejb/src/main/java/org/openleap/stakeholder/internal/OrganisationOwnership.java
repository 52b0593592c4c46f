package org.openleap.stakeholder.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openleap.identity.Duty;
import org.openleap.identity.Owned;
import org.openleap.identity.Ownership;
import org.openleap.identity.People;
import org.openleap.identity.Roles;
import org.openleap.identity.StaffMember;
import org.openleap.identity.UserId;
import org.openleap.reference.WorkingDays;
import org.openleap.stakeholder.OrganisationAlias;

/** The organisations that people of the trust look after. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class OrganisationOwnership implements Ownership {
    /** Whoever reads the directory. */
    private static final Set<String> READERS =
            Set.of(Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER, Roles.SERVICE_LEAD, Roles.DIRECTOR);

    @Inject
    OrganisationRepository organisations;

    @Inject
    OrganisationDesk desk;

    @Inject
    StakeholderNews news;

    @Inject
    People people;

    @Override
    public Duty duty() {
        return Duty.LOOK_AFTER;
    }

    @Override
    public List<Owned> of(UserId owner, int most) {
        return organisations.lookedAfterBy(owner, most).stream()
                .map(each -> owned(each, owner))
                .toList();
    }

    @Override
    public List<StaffMember> candidates() {
        return people.colleagues(READERS);
    }

    @Override
    public void handOver(String reference, UserId to) {
        var organisation = desk.require(new OrganisationAlias(reference));
        organisation.handOver(to, news.by(), desk.now());
        desk.announce(organisation, Map.of("owner", to.value()));
    }

    private static Owned owned(Organisation organisation, UserId owner) {
        var acted = LocalDate.ofInstant(organisation.lastChange().at(), WorkingDays.LONDON);
        return new Owned(
                Duty.LOOK_AFTER, organisation.alias().value(), organisation.name(), owner, LocalDate.MAX, acted);
    }
}
