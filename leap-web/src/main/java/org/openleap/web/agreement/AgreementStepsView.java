package org.openleap.web.agreement;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import org.openleap.agreement.AgreementReference;
import org.openleap.agreement.AgreementService;
import org.openleap.agreement.GiveReason;
import org.openleap.web.portal.Redirect;
import org.openleap.web.support.Notices;

/** Later steps of an agreement: looked at again, opened to the public, replaced, ended. */
@Named
@ViewScoped
public class AgreementStepsView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    AgreementService service;

    @Inject
    AgreementView agreementView;

    @NotBlank
    @Size(max = 1000)
    private String reason = "";

    @NotNull
    private LocalDate next;

    /** A year from the last time, unless somebody chooses otherwise. */
    public void open() {
        next = agreementView.getAgreement().summary().reviewOn().plusYears(1);
    }

    public String review() {
        service.review(reference(), version(), next);
        return done("done.reviewed", reference());
    }

    public String terminate() {
        service.terminate(new GiveReason(reference(), version(), reason));
        return done("done.terminated", reference());
    }

    public String replace() {
        return done("done.drafted", service.replace(reference(), version()));
    }

    public String publish() {
        service.openToPublic(reference(), version());
        return done("done.published", reference());
    }

    public String unpublish() {
        service.closeToPublic(reference(), version());
        return done("done.unpublished", reference());
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public LocalDate getNext() {
        return next;
    }

    public void setNext(LocalDate next) {
        this.next = next;
    }

    private AgreementReference reference() {
        return agreementView.getAgreement().summary().reference();
    }

    private long version() {
        return agreementView.getAgreement().version();
    }

    private static String done(String key, AgreementReference reference) {
        Notices.done("agreement", key);
        return Redirect.to("/staff/agreement", reference);
    }
}
