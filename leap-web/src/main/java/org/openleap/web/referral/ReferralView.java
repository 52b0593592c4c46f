package org.openleap.web.referral;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.openleap.identity.CurrentUser;
import org.openleap.identity.Roles;
import org.openleap.referral.ReferralLine;
import org.openleap.referral.ReferralRegister;
import org.openleap.referral.ReferralService;
import org.openleap.web.portal.Redirect;
import org.openleap.web.suggestion.AdoptionForm;
import org.openleap.web.suggestion.RejectionForm;
import org.openleap.web.suggestion.SuggestionView;
import org.openleap.web.support.Notices;

/** Passes a suggestion to a partner, shows what they say, and decides by their answer or takes it back. */
@Named
@ViewScoped
public class ReferralView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    ReferralService service;

    @Inject
    ReferralRegister register;

    @Inject
    SuggestionView suggestionView;

    @Inject
    CurrentUser user;

    private final ReferForm form = new ReferForm();
    private final TakeBackForm takeBack = new TakeBackForm();
    private final AdoptionForm adoption = new AdoptionForm();
    private final RejectionForm rejection = new RejectionForm();
    private String letter = "";
    private List<ReferralLine> lines;

    public ReferForm getForm() {
        return form;
    }

    public TakeBackForm getTakeBack() {
        return takeBack;
    }

    public AdoptionForm getAdoption() {
        return adoption;
    }

    public RejectionForm getRejection() {
        return rejection;
    }

    public List<SelectItem> getPartners() {
        return register.partners().stream()
                .map(partner -> new SelectItem(partner.alias(), partner.name()))
                .toList();
    }

    /** Every referral of it, the newest first; lay reviewers do not read them. */
    public List<ReferralLine> getLines() {
        if (user.has(Roles.LAY_REVIEWER)) return List.of();
        if (lines == null) lines = register.of(suggestionView.getSuggestion().reference());
        return lines;
    }

    /** The partner has answered, and the decision can follow. */
    public boolean isAnswered() {
        return getLines().stream().anyMatch(ReferralLine::isAnswered);
    }

    /** Exactly what the person will get; empty until it was asked for. */
    public String getLetter() {
        return letter;
    }

    public void preview() {
        letter = service.preview(form.toCommand(suggestionView.getSuggestion()));
    }

    public String refer() {
        service.refer(form.toCommand(suggestionView.getSuggestion()));
        return done("done.referred");
    }

    public String adopt() {
        service.adopt(adoption.toCommand(suggestionView.getSuggestion()));
        return done("done.followed");
    }

    public String reject() {
        service.reject(rejection.toCommand(suggestionView.getSuggestion()));
        return done("done.followedNo");
    }

    public String fetch() {
        service.takeBack(takeBack.toCommand(suggestionView.getSuggestion()));
        return done("done.takenBack");
    }

    private String done(String key) {
        Notices.done("referral", key);
        return Redirect.to("/staff/suggestion", suggestionView.getSuggestion().reference());
    }
}
