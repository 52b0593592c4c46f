package org.openleap.web.agreement;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.Set;
import org.openleap.agreement.AgreedAim;
import org.openleap.agreement.AgreementDetail;
import org.openleap.agreement.AgreementRegister;
import org.openleap.agreement.AgreementService;
import org.openleap.agreement.ChooseAims;
import org.openleap.agreement.SectionKind;
import org.openleap.agreement.ShareVersion;
import org.openleap.agreement.WriteSection;
import org.openleap.web.portal.Redirect;
import org.openleap.web.support.Notices;

/** Words the sections of the working draft, and shows the draft to the partner. */
@Named
@ViewScoped
public class WordingView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    AgreementService service;

    @Inject
    AgreementRegister register;

    @Inject
    AgreementView agreementView;

    private SectionKind section = SectionKind.PURPOSE;

    @NotNull
    @Size(max = 15000)
    private String wording = "";

    private String[] aims = {};

    @NotNull
    @Size(max = 500)
    private String note = "";

    /** What is written so far. */
    public void open() {
        if (!agreementView.shows("section", "EDIT")) return;
        var agreement = agreementView.getAgreement();
        wording = register.ownWords(agreement.summary().reference(), section);
        aims = agreement.aims().stream().map(AgreedAim::code).toArray(String[]::new);
    }

    /** Aims first: they are in the same section, and the words come after them. */
    public String write() {
        var agreement = agreementView.getAgreement();
        if (isAiming()) {
            service.chooseAims(new ChooseAims(agreement.summary().reference(), agreement.version(), Set.of(aims)));
            agreement = register.find(agreement.summary().reference());
        }
        service.write(new WriteSection(agreement.summary().reference(), agreement.version(), section, wording));
        return done("done.saved", agreement);
    }

    public String share() {
        var agreement = agreementView.getAgreement();
        service.share(new ShareVersion(agreement.summary().reference(), agreement.version(), note));
        return done("done.shared", agreement);
    }

    public boolean isAiming() {
        return section == SectionKind.AIMS;
    }

    public SectionKind getSection() {
        return section;
    }

    public void setSection(SectionKind section) {
        if (section != null) this.section = section;
    }

    public String getWording() {
        return wording;
    }

    public void setWording(String wording) {
        this.wording = wording;
    }

    public String[] getAims() {
        return aims;
    }

    public void setAims(String[] aims) {
        this.aims = aims;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    private static String done(String key, AgreementDetail agreement) {
        Notices.done("agreement", key);
        return Redirect.to("/staff/agreement", agreement.summary().reference());
    }
}
