package org.openleap.web.webhook;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.openleap.changefeed.ChangeType;
import org.openleap.web.portal.Choices;
import org.openleap.web.portal.Redirect;
import org.openleap.web.support.Notices;
import org.openleap.webhook.EndpointVerification;
import org.openleap.webhook.NewSecret;
import org.openleap.webhook.WebhookDeliveries;
import org.openleap.webhook.WebhookService;

/** The endpoints of the caller's organisation, and the form that adds one. */
@Named
@ViewScoped
public class WebhooksView implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final String PATH = "/partner/webhooks";
    private static final String BUNDLE = "webhook";

    @Inject
    transient WebhookService service;

    @Inject
    transient WebhookDeliveries endpoints;

    @Inject
    transient EndpointVerification verification;

    @Inject
    transient EndpointCards cards;

    @Inject
    transient Choices choices;

    private EndpointForm form = new EndpointForm();
    private List<EndpointCard> all = List.of();

    /** Shown in the answer to the click that made it, and never again. */
    private transient NewSecret secret;

    public void load() {
        all = endpoints.endpoints().stream().map(cards::card).toList();
    }

    /** Stays on the page, because the secret is shown once. */
    public void add() {
        secret = service.add(form.toCommand());
        form = new EndpointForm();
        load();
    }

    public void rotate(EndpointCard card) {
        secret = service.rotate(card.id());
        load();
    }

    public String verify(EndpointCard card) {
        verification.verify(card.id());
        return done("done.verified");
    }

    public String pause(EndpointCard card) {
        service.pause(card.id());
        return done("done.paused");
    }

    public String resume(EndpointCard card) {
        service.resume(card.id());
        return done("done.resumed");
    }

    public String remove(EndpointCard card) {
        service.remove(card.id());
        return done("done.removed");
    }

    private static String done(String key) {
        Notices.done(BUNDLE, key);
        return Redirect.to(PATH);
    }

    public List<EndpointCard> getAll() {
        return all;
    }

    /** Empty unless it was made by this click. */
    public String getSecret() {
        return secret == null ? "" : secret.secret();
    }

    public List<SelectItem> getTypes() {
        return choices.of(ChangeType.values());
    }

    public EndpointForm getForm() {
        return form;
    }
}
