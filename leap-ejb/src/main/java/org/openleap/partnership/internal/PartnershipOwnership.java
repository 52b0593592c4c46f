package org.openleap.partnership.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.openleap.identity.CurrentUser;
import org.openleap.identity.Duty;
import org.openleap.identity.Owned;
import org.openleap.identity.Ownership;
import org.openleap.identity.People;
import org.openleap.identity.Roles;
import org.openleap.identity.StaffMember;
import org.openleap.identity.UserId;
import org.openleap.partnership.PartnershipReference;
import org.openleap.reference.WorkingDays;

/** The partnerships that people lead on the trust's side. Of their reviews {@link ReviewReminders} remind. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class PartnershipOwnership implements Ownership {
    @Inject
    PartnershipRepository partnerships;

    @Inject
    PartnershipDesk desk;

    @Inject
    PartnershipNews news;

    @Inject
    People people;

    @Inject
    CurrentUser user;

    @Override
    public Duty duty() {
        return Duty.LEAD;
    }

    @Override
    public List<Owned> of(UserId owner, int most) {
        return partnerships.openOf(owner, most).stream()
                .map(PartnershipOwnership::owned)
                .toList();
    }

    @Override
    public List<StaffMember> candidates() {
        return people.withRole(Roles.ENGAGEMENT_LEAD);
    }

    @Override
    public void handOver(String reference, UserId to) {
        var partnership = desk.require(new PartnershipReference(reference));
        partnership.handOver(to, user.id(), desk.now());
        news.note(partnership, "", Map.of("owner", to.value()));
    }

    private static Owned owned(Partnership partnership) {
        var acted = LocalDate.ofInstant(partnership.lastChange().at(), WorkingDays.LONDON);
        return new Owned(
                Duty.LEAD,
                partnership.reference().value(),
                partnership.title(),
                partnership.owner(),
                LocalDate.MAX,
                acted);
    }
}
