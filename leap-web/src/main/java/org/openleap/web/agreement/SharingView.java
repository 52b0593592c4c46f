package org.openleap.web.agreement;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.openleap.agreement.GiveReason;
import org.openleap.agreement.ScheduleService;
import org.openleap.web.portal.Redirect;
import org.openleap.web.support.Notices;

/** Writes the information-sharing schedule, shows it, stops it and starts it again. */
@Named
@ViewScoped
public class SharingView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    ScheduleService service;

    @Inject
    AgreementView agreementView;

    private final SharingForm form = new SharingForm();

    @NotBlank
    @Size(max = 1000)
    private String reason = "";

    /** What the newest schedule says; a new one begins with it. */
    public void open() {
        if (!agreementView.shows("sharing", "DESCRIBE_SHARING")) return;
        var agreement = agreementView.getAgreement();
        form.begin(agreement);
        agreement.schedules().stream().limit(1).forEach(form::take);
    }

    public String describe() {
        service.describe(form.toCommand(agreementView.getAgreement()));
        return done("done.saved");
    }

    public String offer() {
        var agreement = agreementView.getAgreement();
        service.offer(agreement.summary().reference(), agreement.version());
        return done("done.offered");
    }

    public String suspend() {
        var agreement = agreementView.getAgreement();
        service.suspend(new GiveReason(agreement.summary().reference(), agreement.version(), reason));
        return done("done.suspended");
    }

    public String resume() {
        var agreement = agreementView.getAgreement();
        service.resume(agreement.summary().reference(), agreement.version());
        return done("done.resumed");
    }

    public SharingForm getForm() {
        return form;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    private String done(String key) {
        Notices.done("agreement", key);
        return Redirect.to(
                "/staff/agreement", agreementView.getAgreement().summary().reference());
    }
}
