package org.openleap.agreement;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import org.openleap.agreement.internal.AgreementRepository;
import org.openleap.agreement.internal.PaperDesk;
import org.openleap.shared.error.NotFoundException;

/** Agreements that were opened to the public, once they are signed and as long as they count. */
@Stateless
@DenyAll
public class PublicAgreements {
    @Inject
    AgreementRepository agreements;

    @Inject
    PaperDesk papers;

    /** The signed version. @throws NotFoundException also when it exists and is not public */
    @PermitAll
    public PublicAgreement find(@NotNull AgreementReference reference) {
        return agreements
                .publicCopy(reference)
                .map(papers::publicCopy)
                .orElseThrow(() -> new NotFoundException(AgreementProblem.UNKNOWN_AGREEMENT, reference.value()));
    }
}
