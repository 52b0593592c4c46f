package org.openleap.web.stakeholder;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import org.openleap.stakeholder.LinkKind;
import org.openleap.stakeholder.LinkOrganisations;
import org.openleap.stakeholder.OrganisationAlias;
import org.openleap.stakeholder.StakeholderRegister;
import org.openleap.stakeholder.StakeholderService;
import org.openleap.web.portal.Deadlines;
import org.openleap.web.support.Notices;

/** Says that an organisation belongs to another, or another to it; and that it does no longer. */
@Named
@ViewScoped
public class LinkView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    StakeholderService service;

    @Inject
    StakeholderRegister register;

    @Inject
    OrganisationView organisationView;

    @Inject
    Deadlines deadlines;

    private final OrganisationPicker picker = new OrganisationPicker();
    private String how = "memberOf";
    private LocalDate starts;

    /** Stays on the page until it is clear which organisation is meant. */
    public String save() {
        return picker.pick(register).map(this::link).orElse(null);
    }

    private String link(OrganisationAlias other) {
        var own = organisationView.getOrganisation().alias();
        service.link(
                switch (how) {
                    case "hasMember" -> new LinkOrganisations(other, own, LinkKind.MEMBER_OF, starts);
                    case "commissionedBy" -> new LinkOrganisations(own, other, LinkKind.COMMISSIONED_BY, starts);
                    case "commissions" -> new LinkOrganisations(other, own, LinkKind.COMMISSIONED_BY, starts);
                    default -> new LinkOrganisations(own, other, LinkKind.MEMBER_OF, starts);
                });
        Notices.done("directory", "done.linked");
        return Keys.redirect(own);
    }

    /** It belongs to it no longer; the history stays. */
    public String end(long link) {
        service.unlink(link, deadlines.today());
        Notices.done("directory", "done.unlinked");
        return Keys.redirect(organisationView.getOrganisation().alias());
    }

    public OrganisationPicker getPicker() {
        return picker;
    }

    /** memberOf, hasMember, commissionedBy or commissions. */
    public String getHow() {
        return how;
    }

    public void setHow(String how) {
        this.how = how == null ? "" : how;
    }

    public LocalDate getStarts() {
        return starts;
    }

    public void setStarts(LocalDate starts) {
        this.starts = starts;
    }
}
