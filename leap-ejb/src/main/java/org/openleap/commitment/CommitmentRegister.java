package org.openleap.commitment;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.openleap.commitment.internal.CommitmentDesk;
import org.openleap.commitment.internal.CommitmentMapper;
import org.openleap.commitment.internal.CommitmentRepository;
import org.openleap.commitment.internal.Partners;
import org.openleap.commitment.internal.Promises;
import org.openleap.identity.CurrentUser;
import org.openleap.identity.Roles;
import org.openleap.partnership.PartnershipReference;
import org.openleap.reference.WorkingDays;
import org.openleap.shared.Cursor;
import org.openleap.shared.Page;
import org.openleap.shared.PageRequest;

/** Reads the ledger of commitments, always within what the caller may see: partners their own partnerships only. */
@Stateless
@DenyAll
public class CommitmentRegister {
    private static final int MOST = 1000;

    @Inject
    CommitmentRepository commitments;

    @Inject
    CommitmentMapper mapper;

    @Inject
    CommitmentDesk desk;

    @Inject
    Promises promises;

    @Inject
    Partners partners;

    @Inject
    CurrentUser user;

    /** What still needs somebody, the longest overdue first; or what is over, the newest first. */
    @RolesAllowed({
        Roles.ENGAGEMENT_LEAD,
        Roles.ENGAGEMENT_OFFICER,
        Roles.DIRECTOR,
        Roles.PARTNER,
        Roles.PARTNER_LEAD,
        Roles.HEALTHWATCH
    })
    public Page<CommitmentSummary> page(@NotNull CommitmentFilter filter, @NotNull PageRequest request) {
        var rows = mapper.summaries(commitments.page(filter, desk.today(), request, user.scope()));
        return Page.of(rows, request, CommitmentRegister::key);
    }

    /** How many match, counted to 1,000 at most. */
    @RolesAllowed({
        Roles.ENGAGEMENT_LEAD,
        Roles.ENGAGEMENT_OFFICER,
        Roles.DIRECTOR,
        Roles.PARTNER,
        Roles.PARTNER_LEAD,
        Roles.HEALTHWATCH
    })
    public int count(@NotNull CommitmentFilter filter) {
        return commitments.count(filter, desk.today(), MOST, user.scope());
    }

    /** One commitment. @throws org.openleap.shared.error.NotFoundException also when it is hidden from the caller */
    @RolesAllowed({
        Roles.ENGAGEMENT_LEAD,
        Roles.ENGAGEMENT_OFFICER,
        Roles.DIRECTOR,
        Roles.PARTNER,
        Roles.PARTNER_LEAD,
        Roles.HEALTHWATCH
    })
    public CommitmentDetail find(@NotNull CommitmentReference reference) {
        return mapper.detail(desk.require(reference));
    }

    /** The commitments of one partnership, open ones first, at most as many as asked for. */
    @RolesAllowed({
        Roles.ENGAGEMENT_LEAD,
        Roles.ENGAGEMENT_OFFICER,
        Roles.DIRECTOR,
        Roles.PARTNER,
        Roles.PARTNER_LEAD,
        Roles.HEALTHWATCH
    })
    public List<CommitmentSummary> ofPartnership(@NotNull PartnershipReference partnership, int most) {
        partners.require(partnership, user.scope());
        return mapper.summaries(commitments.ofPartnership(partnership, most, user.scope()));
    }

    /** How well both sides keep their word. */
    @RolesAllowed({
        Roles.ENGAGEMENT_LEAD,
        Roles.ENGAGEMENT_OFFICER,
        Roles.DIRECTOR,
        Roles.PARTNER,
        Roles.PARTNER_LEAD,
        Roles.HEALTHWATCH
    })
    public MutualScore score(@NotNull PartnershipReference partnership) {
        partners.require(partnership, user.scope());
        return CommitmentMapper.score(commitments.tally(partnership, desk.today(), user.scope()));
    }

    /** The 16 promises, agreed or not. */
    @RolesAllowed({
        Roles.ENGAGEMENT_LEAD,
        Roles.ENGAGEMENT_OFFICER,
        Roles.DIRECTOR,
        Roles.PARTNER,
        Roles.PARTNER_LEAD,
        Roles.HEALTHWATCH
    })
    public PromiseMatrix promises(@NotNull PartnershipReference partnership) {
        return promises.matrix(partnership);
    }

    private static Cursor key(CommitmentSummary row) {
        return new Cursor(
                row.due().atStartOfDay(WorkingDays.LONDON).toInstant(),
                row.reference().number());
    }
}
