package org.openleap.web.agreement;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.List;
import org.openleap.agreement.AgreementAction;
import org.openleap.agreement.AgreementDetail;
import org.openleap.agreement.AgreementRegister;
import org.openleap.agreement.SectionKind;
import org.openleap.agreement.SectionText;
import org.openleap.web.portal.Tag;

/** One agreement as it was when the person opened it; the forms send its version back. Serves both sides. */
@Named
@ViewScoped
public class AgreementView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    AgreementRegister register;

    @Inject
    AgreementSheets sheets;

    private String ref = "";
    private String part = "";
    private AgreementDetail agreement;

    /** Reads the agreement; also when somebody changed it meanwhile and the person wants to see it as it is now. */
    public void load() {
        agreement = register.find(AgreementLabels.reference(ref));
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref == null ? "" : ref;
    }

    /** Which form the edit page shows, e.g. {@code section} or {@code sign}. */
    public String getPart() {
        return part;
    }

    public void setPart(String part) {
        this.part = part == null ? "" : part;
    }

    public AgreementDetail getAgreement() {
        return agreement;
    }

    /** Whether this person may do it now; names as in {@link AgreementAction}. Nothing on a page that could not be read. */
    public boolean may(String action) {
        return agreement != null && agreement.allows(AgreementAction.valueOf(action));
    }

    /** The form that was asked for, when this person may use it now. */
    public boolean shows(String name, String action) {
        return part.equals(name) && may(action);
    }

    /** Sharing is the one thing to do until somebody can sign. */
    public String getSharingWeight() {
        return may("SIGN") ? "secondary" : "primary";
    }

    public List<Tag> getTags() {
        return sheets.tags(agreement);
    }

    public String getSentence() {
        return sheets.sentence(agreement);
    }

    public List<SignatureCard> getSignatures() {
        return sheets.signatures(agreement, agreement.signatures(), papers());
    }

    public List<ScheduleCard> getSchedules() {
        return sheets.schedules(agreement, papers());
    }

    /** Sections that nobody has written yet, in reading order. */
    public List<SectionKind> getMissing() {
        var missing = EnumSet.allOf(SectionKind.class);
        agreement.sections().stream().map(SectionText::kind).forEach(missing::remove);
        return List.copyOf(missing);
    }

    /** What is being read: the working draft, or the newest version. */
    public boolean isWorkingDraft() {
        return agreement.summary().status().isOpen() && papers().startsWith("/staff");
    }

    private static String papers() {
        var page = FacesContext.getCurrentInstance().getViewRoot().getViewId();
        return page.substring(0, page.lastIndexOf('/')) + "/agreement-paper";
    }
}
