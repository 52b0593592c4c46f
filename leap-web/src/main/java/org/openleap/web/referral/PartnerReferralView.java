package org.openleap.web.referral;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.openleap.referral.PartnerReferral;
import org.openleap.referral.PartnerReferrals;
import org.openleap.referral.PartnerVerdict;
import org.openleap.targets.Target;
import org.openleap.web.portal.Choices;
import org.openleap.web.portal.Redirect;
import org.openleap.web.support.Notices;
import org.openleap.web.targets.TargetWords;

/** One referral in the hands of a partner: they take it or give it back, and answer in their own words. */
@Named
@ViewScoped
public class PartnerReferralView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    PartnerReferrals referrals;

    @Inject
    ReferralCards cards;

    @Inject
    Choices choices;

    @Inject
    TargetWords targets;

    private final PartnerAnswerForm answer = new PartnerAnswerForm();
    private final DeclineForm decline = new DeclineForm();
    private long id;
    private PartnerReferral referral;

    /** Somebody else's referral is not there. */
    public void load() {
        referral = referrals.find(id);
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public PartnerReferral getReferral() {
        return referral;
    }

    public ReferralCard getCard() {
        return cards.card(referral);
    }

    public PartnerAnswerForm getAnswer() {
        return answer;
    }

    public DeclineForm getDecline() {
        return decline;
    }

    public List<SelectItem> getVerdicts() {
        return choices.of(PartnerVerdict.values());
    }

    public String accept() {
        referrals.accept(referral.id(), referral.version());
        return done("done.accepted", targets.of(Target.PARTNER_ANSWERS));
    }

    public String giveBack() {
        referrals.decline(decline.toCommand(referral));
        return done("done.givenBack");
    }

    public String send() {
        referrals.answer(answer.toCommand(referral));
        return done("done.sent");
    }

    private String done(String key, Object... arguments) {
        Notices.done("referral", key, arguments);
        return Redirect.to("/partner/referral") + "&id=" + referral.id();
    }
}
