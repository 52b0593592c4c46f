package org.openleap.web.identity;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.openleap.identity.PartnerSystem;
import org.openleap.identity.PartnerSystems;
import org.openleap.shared.error.RuleViolatedException;
import org.openleap.web.portal.Redirect;
import org.openleap.web.support.Notices;

/** The systems with which a partner calls the API, and a new secret for one of them, shown once. */
@Named
@ViewScoped
public class PartnerSystemsView implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final String BUNDLE = "systems";

    @Inject
    PartnerSystems service;

    private List<PartnerSystem> systems = List.of();
    private boolean away;
    private String secret = "";
    private String renewed = "";

    /** Without Keycloak the page says so, instead of failing. */
    public void load() {
        try {
            systems = service.list();
        } catch (RuleViolatedException unanswered) {
            away = true;
        }
    }

    /** Stays on the page: after a redirect nobody could show the secret any more. */
    public void renew(PartnerSystem system) {
        secret = service.renewSecret(system.client());
        renewed = system.name();
        load();
    }

    public String endOldSecret(PartnerSystem system) {
        service.endOldSecret(system.client());
        Notices.done(BUNDLE, "done.oldSecretEnded", system.name());
        return Redirect.to("/partner/clients");
    }

    public List<PartnerSystem> getSystems() {
        return systems;
    }

    public boolean isAway() {
        return away;
    }

    /** The new secret; empty on every page but the one that answers the renewal. */
    public String getSecret() {
        return secret;
    }

    /** Name of the system that the new secret is for. */
    public String getRenewed() {
        return renewed;
    }
}
