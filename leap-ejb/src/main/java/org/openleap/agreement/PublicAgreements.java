package org.openleap.agreement;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.openleap.agreement.internal.Agreement;
import org.openleap.agreement.internal.AgreementRepository;
import org.openleap.agreement.internal.PaperDesk;
import org.openleap.agreement.internal.Release;
import org.openleap.agreement.internal.ReleaseDesk;
import org.openleap.shared.error.NotFoundException;

/** Agreements that were opened to the public, once they are signed and as long as they count. */
@Stateless
@DenyAll
public class PublicAgreements {
    @Inject
    AgreementRepository agreements;

    @Inject
    PaperDesk papers;

    @Inject
    ReleaseDesk releases;

    /** The signed version. @throws NotFoundException also when it exists and is not public */
    @PermitAll
    public PublicAgreement find(@NotNull AgreementReference reference) {
        return papers.publicCopy(require(reference));
    }

    /** Its media release, once that was opened as well. @throws NotFoundException as {@link #find} */
    @PermitAll
    public Optional<MediaRelease> release(@NotNull AgreementReference reference) {
        return releases.of(require(reference)).map(Release::read).filter(MediaRelease::published);
    }

    /** The picture of the media release. @throws NotFoundException also when nothing is published */
    @PermitAll
    public PaperFile picture(@NotNull AgreementReference reference) {
        return releases.picture(require(reference));
    }

    private Agreement require(AgreementReference reference) {
        return agreements
                .publicCopy(reference)
                .orElseThrow(() -> new NotFoundException(AgreementProblem.UNKNOWN_AGREEMENT, reference.value()));
    }
}
