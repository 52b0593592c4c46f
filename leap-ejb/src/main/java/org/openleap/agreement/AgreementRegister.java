package org.openleap.agreement;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.openleap.agreement.internal.Agreement;
import org.openleap.agreement.internal.AgreementDesk;
import org.openleap.agreement.internal.AgreementReader;
import org.openleap.agreement.internal.AgreementRepository;
import org.openleap.agreement.internal.PaperDesk;
import org.openleap.identity.CurrentUser;
import org.openleap.identity.Roles;
import org.openleap.partnership.PartnershipReference;
import org.openleap.shared.Cursor;
import org.openleap.shared.Page;
import org.openleap.shared.PageRequest;

/** Reads agreements, always within what the caller may see. */
@Stateless
@DenyAll
public class AgreementRegister {
    private static final int MOST = 1000;

    @Inject
    AgreementRepository agreements;

    @Inject
    AgreementDesk desk;

    @Inject
    AgreementReader reader;

    @Inject
    PaperDesk papers;

    @Inject
    CurrentUser user;

    /** Agreements newest first; a guest sees those of its own organisation that were shown to it. */
    @RolesAllowed({
        Roles.ENGAGEMENT_LEAD,
        Roles.ENGAGEMENT_OFFICER,
        Roles.DIRECTOR,
        Roles.PARTNER,
        Roles.PARTNER_LEAD,
        Roles.HEALTHWATCH
    })
    public Page<AgreementSummary> page(@NotNull AgreementFilter filter, @NotNull PageRequest request) {
        var rows = agreements.page(filter, desk.today(), request, user.scope()).stream()
                .map(Agreement::summary)
                .toList();
        return Page.of(rows, request, row -> new Cursor(row.draftedAt(), row.id()));
    }

    /** How many there are, counted to 1,000 at most. */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER, Roles.DIRECTOR})
    public int count(@NotNull AgreementFilter filter) {
        return agreements.count(filter, desk.today(), MOST, user.scope());
    }

    /** All agreements of a partnership that the caller may see, newest first. */
    @RolesAllowed({
        Roles.ENGAGEMENT_LEAD,
        Roles.ENGAGEMENT_OFFICER,
        Roles.DIRECTOR,
        Roles.PARTNER,
        Roles.PARTNER_LEAD,
        Roles.HEALTHWATCH
    })
    public List<AgreementSummary> ofPartnership(@NotNull PartnershipReference partnership) {
        return agreements.ofPartnership(partnership, user.scope()).stream()
                .map(Agreement::summary)
                .toList();
    }

    /** One agreement. @throws org.openleap.shared.error.NotFoundException also when it is hidden from the caller */
    @RolesAllowed({
        Roles.ENGAGEMENT_LEAD,
        Roles.ENGAGEMENT_OFFICER,
        Roles.DIRECTOR,
        Roles.PARTNER,
        Roles.PARTNER_LEAD,
        Roles.HEALTHWATCH
    })
    public AgreementDetail find(@NotNull AgreementReference reference) {
        return reader.detail(desk.require(reference), user.scope());
    }

    /** The trust's own words of a section of the working draft, without what LEAP puts in front; empty when none. */
    @RolesAllowed(Roles.ENGAGEMENT_LEAD)
    public String ownWords(@NotNull AgreementReference reference, @NotNull SectionKind section) {
        return desk.require(reference).sections().getOrDefault(section, "");
    }

    /** One version. @throws org.openleap.shared.error.NotFoundException {@link AgreementProblem#UNKNOWN_VERSION} */
    @RolesAllowed({
        Roles.ENGAGEMENT_LEAD,
        Roles.ENGAGEMENT_OFFICER,
        Roles.DIRECTOR,
        Roles.PARTNER,
        Roles.PARTNER_LEAD,
        Roles.HEALTHWATCH
    })
    public AgreementVersion version(@NotNull AgreementReference reference, int number) {
        return papers.version(desk.require(reference), number);
    }

    /** What changed from one version to another, section by section and word by word. */
    @RolesAllowed({
        Roles.ENGAGEMENT_LEAD,
        Roles.ENGAGEMENT_OFFICER,
        Roles.DIRECTOR,
        Roles.PARTNER,
        Roles.PARTNER_LEAD,
        Roles.HEALTHWATCH
    })
    public List<SectionDifference> compare(@NotNull AgreementReference reference, int older, int newer) {
        return papers.compare(desk.require(reference), older, newer);
    }

    /** A version as a PDF that screen readers can read, with its signatures. */
    @RolesAllowed({
        Roles.ENGAGEMENT_LEAD,
        Roles.ENGAGEMENT_OFFICER,
        Roles.DIRECTOR,
        Roles.PARTNER,
        Roles.PARTNER_LEAD,
        Roles.HEALTHWATCH
    })
    public PaperFile paper(@NotNull AgreementReference reference, int number) {
        return papers.print(desk.require(reference), number);
    }

    /** A signed copy as it was attached. */
    @RolesAllowed({
        Roles.ENGAGEMENT_LEAD,
        Roles.ENGAGEMENT_OFFICER,
        Roles.DIRECTOR,
        Roles.PARTNER,
        Roles.PARTNER_LEAD,
        Roles.HEALTHWATCH
    })
    public PaperFile signedCopy(@NotNull AgreementReference reference, long file) {
        return papers.signedCopy(desk.require(reference), file);
    }
}
