package org.openleap.web.insight;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.openleap.identity.CurrentUser;
import org.openleap.identity.Roles;
import org.openleap.insight.BalanceService;
import org.openleap.insight.CorrectBooks;
import org.openleap.web.portal.Redirect;
import org.openleap.web.support.Notices;

/** Looks into the books now, and puts them right. */
@Named
@RequestScoped
public class BalanceDeskView {
    @Inject
    BalanceService service;

    @Inject
    CurrentUser user;

    @NotBlank
    @Size(min = 10, max = 300)
    private String reason = "";

    public String check() {
        service.check();
        Notices.done(InsightText.BUNDLE, "balance.done.checked");
        return Redirect.to(BalanceQuery.SHEET);
    }

    public String correct() {
        service.correct(new CorrectBooks(reason));
        service.check();
        Notices.done(InsightText.BUNDLE, "balance.done.corrected");
        return Redirect.to(BalanceQuery.SHEET);
    }

    public boolean isCorrector() {
        return user.has(Roles.ENGAGEMENT_LEAD);
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
