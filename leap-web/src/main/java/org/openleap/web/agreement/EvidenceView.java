package org.openleap.web.agreement;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.openleap.agreement.AgreedAim;
import org.openleap.agreement.AimService;
import org.openleap.agreement.GiveEvidence;
import org.openleap.web.portal.Redirect;
import org.openleap.web.support.Notices;

/** Shows that an aim of an agreement is lived. Serves both sides. */
@Named
@ViewScoped
public class EvidenceView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    AimService service;

    @Inject
    AgreementView agreementView;

    private String aim = "";

    @NotNull
    @Size(min = 10, max = 2000)
    private String words = "";

    @NotNull
    private LocalDate on;

    @NotNull
    @Size(max = 500)
    @Pattern(regexp = GiveEvidence.LINK)
    private String link = "";

    public String show() {
        var reference = agreementView.getAgreement().summary().reference();
        service.show(new GiveEvidence(reference, aim, on, words, link));
        Notices.done("aims", "done.evidence");
        var page = FacesContext.getCurrentInstance().getViewRoot().getViewId();
        return Redirect.to(page.startsWith("/staff") ? "/staff/agreement" : "/partner/agreement", reference);
    }

    /** The aim that the page is about; none when it is not one of this agreement. */
    public List<AgreedAim> getChosen() {
        return agreementView.getAgreement().aims().stream()
                .filter(each -> each.code().equals(aim))
                .toList();
    }

    public boolean isOpen() {
        return agreementView.may("GIVE_EVIDENCE") && !getChosen().isEmpty();
    }

    public String getAim() {
        return aim;
    }

    public void setAim(String aim) {
        this.aim = aim == null ? "" : aim;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words == null ? "" : words;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public String getLink() {
        return link;
    }

    public void setLink(String link) {
        this.link = link == null ? "" : link.strip();
    }
}
