package org.openleap.web.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.openleap.agreement.AgreementProblem;
import org.openleap.agreement.AgreementReference;
import org.openleap.agreement.RegisterView;
import org.openleap.agreement.SectionKind;
import org.openleap.partnership.PartnershipScale;
import org.openleap.reference.ReferenceData;
import org.openleap.reference.ReferenceList;
import org.openleap.shared.error.NotFoundException;
import org.openleap.web.portal.Words;

/** What kinds, sections and aims are called, and lists of them to choose from. */
@Named
@ApplicationScoped
public class AgreementLabels {
    @Inject
    ReferenceData reference;

    @Inject
    Words words;

    /** @throws NotFoundException {@link AgreementProblem#UNKNOWN_AGREEMENT} for something else than a reference */
    static AgreementReference reference(String typed) {
        try {
            return new AgreementReference(typed);
        } catch (IllegalArgumentException somethingElse) {
            throw new NotFoundException(AgreementProblem.UNKNOWN_AGREEMENT, "");
        }
    }

    public String kind(String code) {
        return reference.label(ReferenceList.AGREEMENT_KIND, code);
    }

    public String section(SectionKind section) {
        return reference.label(ReferenceList.AGREEMENT_SECTION, section.code());
    }

    public List<SelectItem> getKinds() {
        return items(ReferenceList.AGREEMENT_KIND);
    }

    public List<SelectItem> getAims() {
        return items(ReferenceList.AGREEMENT_AIM);
    }

    public List<SelectItem> getReaches() {
        return constants(PartnershipScale.values());
    }

    public List<SelectItem> getViews() {
        return constants(RegisterView.values());
    }

    private List<SelectItem> constants(Enum<?>... constants) {
        return Stream.of(constants)
                .map(constant -> new SelectItem(constant, words.of(constant)))
                .toList();
    }

    private List<SelectItem> items(ReferenceList list) {
        return reference.choices(list).stream()
                .map(choice -> new SelectItem(choice.code(), choice.label()))
                .toList();
    }
}
