package org.openleap.web.stakeholder;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;
import org.openleap.stakeholder.OrganisationAlias;
import org.openleap.stakeholder.StakeholderRegister;
import org.openleap.stakeholder.StakeholderService;
import org.openleap.stakeholder.SucceedOrganisation;
import org.openleap.stakeholder.SuccessionKind;
import org.openleap.web.support.Notices;

/** Says which organisation stands in the place of another, and since when. */
@Named
@ViewScoped
public class SuccessionView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    StakeholderService service;

    @Inject
    StakeholderRegister register;

    @Inject
    OrganisationView organisationView;

    private final OrganisationPicker picker = new OrganisationPicker();

    @NotNull
    private SuccessionKind kind = SuccessionKind.REPLACED_BY;

    @NotNull
    private LocalDate on;

    /** Stays on the page until it is clear which organisation is meant. */
    public String save() {
        return picker.pick(register).map(this::succeed).orElse(null);
    }

    private String succeed(OrganisationAlias successor) {
        var organisation = organisationView.getOrganisation();
        service.succeed(new SucceedOrganisation(organisation.alias(), organisation.version(), kind, successor, on));
        Notices.done("directory", "done.succeeded");
        return Keys.redirect(organisation.alias());
    }

    public OrganisationPicker getPicker() {
        return picker;
    }

    public SuccessionKind getKind() {
        return kind;
    }

    public void setKind(SuccessionKind kind) {
        this.kind = kind;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }
}
