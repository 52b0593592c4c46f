package org.openleap.web.agreement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.openleap.agreement.AgreementDetail;
import org.openleap.agreement.AgreementRegister;
import org.openleap.agreement.SectionDifference;

/** What changed from one version to another, word by word. */
@Named
@RequestScoped
public class CompareView {
    @Inject
    AgreementRegister register;

    private String ref = "";
    private int older;
    private int newer;
    private AgreementDetail agreement;
    private List<SectionDifference> sections = List.of();

    /** Without numbers it compares the newest version with the one before. */
    public void load() {
        agreement = register.find(AgreementLabels.reference(ref));
        if (newer == 0) newer = agreement.summary().latestVersion();
        if (older == 0) older = Math.max(1, newer - 1);
        sections = register.compare(agreement.summary().reference(), older, newer);
    }

    public List<SectionDifference> getChanged() {
        return sections.stream().filter(SectionDifference::isChanged).toList();
    }

    /** How many sections are the same in both. */
    public int getSame() {
        return sections.size() - getChanged().size();
    }

    public AgreementDetail getAgreement() {
        return agreement;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref == null ? "" : ref;
    }

    public int getOlder() {
        return older;
    }

    public void setOlder(int older) {
        this.older = older;
    }

    public int getNewer() {
        return newer;
    }

    public void setNewer(int newer) {
        this.newer = newer;
    }
}
