package org.openleap.web.agreement;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;
import org.openleap.agreement.CommentOnSection;
import org.openleap.agreement.NegotiationService;
import org.openleap.agreement.SectionKind;
import org.openleap.agreement.SectionText;
import org.openleap.web.portal.Redirect;
import org.openleap.web.support.Notices;

/** A partner says something about a section, and can propose other words for it. */
@Named
@ViewScoped
public class CommentView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    NegotiationService service;

    @Inject
    AgreementView agreementView;

    private SectionKind section = SectionKind.PURPOSE;

    @NotBlank
    @Size(max = 2000)
    private String words = "";

    @NotNull
    @Size(max = 15000)
    private String proposal = "";

    /** The section as it was shown; none when it is not part of the version. */
    public List<SectionText> getShown() {
        return agreementView.getAgreement().sections().stream()
                .filter(shown -> shown.kind() == section)
                .toList();
    }

    public String say() {
        var summary = agreementView.getAgreement().summary();
        service.comment(new CommentOnSection(summary.reference(), summary.latestVersion(), section, words, proposal));
        Notices.done("agreement", "done.commented");
        return Redirect.to("/partner/agreement", summary.reference());
    }

    public SectionKind getSection() {
        return section;
    }

    public void setSection(SectionKind section) {
        if (section != null) this.section = section;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getProposal() {
        return proposal;
    }

    public void setProposal(String proposal) {
        this.proposal = proposal;
    }
}
