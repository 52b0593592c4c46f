package org.openleap.partnership;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.openleap.identity.CurrentUser;
import org.openleap.identity.Roles;
import org.openleap.identity.StaffMember;
import org.openleap.partnership.internal.Choosing;
import org.openleap.partnership.internal.PartRepository;
import org.openleap.partnership.internal.PartnershipDesk;
import org.openleap.partnership.internal.PartnershipMapper;
import org.openleap.partnership.internal.PartnershipRepository;
import org.openleap.partnership.internal.StrategyEntry;
import org.openleap.shared.Cursor;
import org.openleap.shared.Page;
import org.openleap.shared.PageRequest;
import org.openleap.stakeholder.OrganisationAlias;
import org.openleap.stakeholder.OrganisationSummary;

/** Reads the register of partnerships, always within what the caller may see. */
@Stateless
@DenyAll
public class PartnershipRegister {
    private static final int MOST = 1000;
    private static final int MOST_AHEAD = 200;

    @Inject
    PartnershipRepository partnerships;

    @Inject
    PartRepository parts;

    @Inject
    PartnershipMapper mapper;

    @Inject
    PartnershipDesk desk;

    @Inject
    CurrentUser user;

    @Inject
    Choosing choosing;

    /** The programme, newest first; of partners the part in which their organisation takes part. */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER, Roles.DIRECTOR, Roles.PARTNER, Roles.PARTNER_LEAD})
    public Page<PartnershipSummary> page(@NotNull PartnershipFilter filter, @NotNull PageRequest request) {
        var rows = mapper.summaries(partnerships.page(filter, desk.today(), request, user.scope()), desk.today());
        return Page.of(rows, request, row -> new Cursor(row.createdAt(), row.id()));
    }

    /** How many partnerships match, counted to 1,000 at most. */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER, Roles.DIRECTOR})
    public int count(@NotNull PartnershipFilter filter) {
        return partnerships.count(filter, desk.today(), MOST, user.scope());
    }

    /** Partnerships in which an organisation takes part today, newest first. */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER, Roles.DIRECTOR})
    public List<PartnershipSummary> ofOrganisation(@NotNull OrganisationAlias organisation) {
        var found = partnerships.ofOrganisation(organisation.value(), desk.today(), user.scope());
        return mapper.summaries(found, desk.today());
    }

    /** One partnership. @throws org.openleap.shared.error.NotFoundException also when it is hidden from the caller */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER, Roles.DIRECTOR, Roles.PARTNER, Roles.PARTNER_LEAD})
    public PartnershipDetail find(@NotNull PartnershipReference reference) {
        return mapper.detail(desk.require(reference), desk.today(), user.scope());
    }

    /** What is not done yet in partnerships in force of the caller's organisation, by its day; the first 200. */
    @RolesAllowed({Roles.PARTNER, Roles.PARTNER_LEAD})
    public List<DueMilestone> milestonesAhead() {
        return partnerships.ahead(desk.today(), MOST_AHEAD, user.scope());
    }

    /** Everything that happened to a partnership, newest first. */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER, Roles.DIRECTOR})
    public List<HistoryLine> history(@NotNull PartnershipReference reference) {
        return mapper.history(desk.require(reference));
    }

    /** Every report on its outcomes, newest first. */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER, Roles.DIRECTOR})
    public List<OutcomeUpdate> reports(@NotNull PartnershipReference reference) {
        return mapper.reports(desk.require(reference));
    }

    /** People of the trust who can look after a partnership, by name. */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER})
    public List<StaffMember> owners() {
        return choosing.owners();
    }

    /** Organisations that can take part, by name; the first 200 of the directory. */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER})
    public List<OrganisationSummary> organisations() {
        return choosing.organisations();
    }

    /** The strategies that partnerships can serve, newest first; at most 200. */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER, Roles.DIRECTOR})
    public List<Strategy> strategies() {
        return parts.strategies().stream().map(StrategyEntry::read).toList();
    }
}
