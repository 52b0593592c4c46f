package org.openleap.agreement.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.openleap.agreement.AgreementProblem;
import org.openleap.agreement.PaperFile;
import org.openleap.agreement.WriteRelease;
import org.openleap.shared.error.ConflictException;
import org.openleap.shared.error.NotFoundException;

/** Keeps media releases and their pictures. */
@ApplicationScoped
public class ReleaseDesk {
    @Inject
    PaperRepository papers;

    @Inject
    FileCabinet cabinet;

    public Optional<Release> of(Agreement agreement) {
        return papers.release(agreement);
    }

    /** @throws ConflictException {@link AgreementProblem#NO_RELEASE} */
    public Release require(Agreement agreement) {
        return of(agreement).orElseThrow(() -> new ConflictException(AgreementProblem.NO_RELEASE));
    }

    public void write(Agreement agreement, WriteRelease command) {
        var before = of(agreement);
        var release = before.orElseGet(() -> Release.of(agreement.id()));
        long picture = command.picture()
                .map(file ->
                        cabinet.keep(agreement, KeptFile.Purpose.PICTURE, file).id())
                .orElseGet(() -> release.read().picture());
        release.write(command, picture);
        if (before.isEmpty()) papers.add(release);
    }

    /** The picture of a published release. @throws NotFoundException {@link AgreementProblem#UNKNOWN_FILE} */
    public PaperFile picture(Agreement agreement) {
        var release = of(agreement)
                .map(Release::read)
                .filter(read -> read.published() && read.hasPicture())
                .orElseThrow(() -> new NotFoundException(AgreementProblem.UNKNOWN_FILE));
        return cabinet.take(agreement, release.picture());
    }
}
