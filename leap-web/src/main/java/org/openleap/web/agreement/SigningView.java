package org.openleap.web.agreement;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.openleap.agreement.SigningService;
import org.openleap.identity.CurrentUser;
import org.openleap.web.portal.Redirect;
import org.openleap.web.support.Notices;

/** Signs for the side the person is signed in for: the agreement, or a schedule by itself. Serves both sides. */
@Named
@ViewScoped
public class SigningView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    SigningService service;

    @Inject
    AgreementView agreementView;

    @Inject
    CurrentUser user;

    private final SigningForm form = new SigningForm();

    public String sign() {
        service.sign(form.toCommand(agreementView.getAgreement()));
        return done();
    }

    public String signSchedule() {
        var agreement = agreementView.getAgreement();
        service.sign(form.toCommand(agreement, agreement.schedules().get(0)));
        return done();
    }

    /** Whose name will stand under it. */
    public String getSigner() {
        return user.caller().name();
    }

    public SigningForm getForm() {
        return form;
    }

    private String done() {
        Notices.done("agreement", "done.signed");
        var page = FacesContext.getCurrentInstance().getViewRoot().getViewId();
        return Redirect.to(
                page.startsWith("/staff") ? "/staff/agreement" : "/partner/agreement",
                agreementView.getAgreement().summary().reference());
    }
}
