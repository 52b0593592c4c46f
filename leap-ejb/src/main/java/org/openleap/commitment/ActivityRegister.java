package org.openleap.commitment;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.openleap.commitment.internal.ActivityRepository;
import org.openleap.commitment.internal.CommitmentMapper;
import org.openleap.commitment.internal.CommitmentRepository;
import org.openleap.commitment.internal.Partners;
import org.openleap.identity.CurrentUser;
import org.openleap.identity.Roles;
import org.openleap.shared.Cursor;
import org.openleap.shared.Page;
import org.openleap.shared.PageRequest;
import org.openleap.shared.error.NotFoundException;

/** Reads the activities; partners read their own. */
@Stateless
@DenyAll
public class ActivityRegister {
    @Inject
    ActivityRepository activities;

    @Inject
    CommitmentRepository commitments;

    @Inject
    CommitmentMapper mapper;

    @Inject
    Partners partners;

    @Inject
    CurrentUser user;

    /**
     * The activities, the last planned first. A partner reads its own, whatever the filter asks for.
     */
    @RolesAllowed({
        Roles.ENGAGEMENT_LEAD,
        Roles.ENGAGEMENT_OFFICER,
        Roles.DIRECTOR,
        Roles.PARTNER,
        Roles.PARTNER_LEAD,
        Roles.HEALTHWATCH
    })
    public Page<ActivitySummary> page(@NotNull ActivityFilter filter, @NotNull PageRequest request) {
        var rows = activities.page(filter, request, user.scope()).stream()
                .map(mapper::activity)
                .toList();
        return Page.of(
                rows,
                request,
                row -> new Cursor(row.plannedAt(), row.reference().number()));
    }

    /** One activity and what it raised. @throws NotFoundException also when it is hidden from the caller */
    @RolesAllowed({
        Roles.ENGAGEMENT_LEAD,
        Roles.ENGAGEMENT_OFFICER,
        Roles.DIRECTOR,
        Roles.PARTNER,
        Roles.PARTNER_LEAD,
        Roles.HEALTHWATCH
    })
    public ActivityDetail find(@NotNull ActivityReference reference) {
        var activity = activities
                .find(reference, user.scope())
                .orElseThrow(() -> new NotFoundException(CommitmentProblem.UNKNOWN_ACTIVITY, reference.value()));
        return mapper.detail(activity, commitments.ofActivity(reference, user.scope()));
    }

    /** Organisations whose activities can be written down: those of partnerships in force, by name. */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER, Roles.DIRECTOR})
    public List<PartnerOrganisation> partners() {
        return partners.ofPartnershipsInForce(user.scope());
    }
}
