package org.openleap.agreement.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import org.openleap.agreement.AgreementProblem;
import org.openleap.agreement.PaperFile;
import org.openleap.agreement.UploadedFile;
import org.openleap.identity.CurrentUser;
import org.openleap.shared.error.NotFoundException;
import org.openleap.shared.error.RuleViolatedException;

/** Keeps attached files and hands them out again, always as what their content is. */
@ApplicationScoped
public class FileCabinet {
    @Inject
    PaperRepository papers;

    @Inject
    FileStore store;

    @Inject
    CurrentUser user;

    @Inject
    InstantSource clock;

    /** @throws RuleViolatedException {@link AgreementProblem#FILE_SIZE} or {@link AgreementProblem#FILE_TYPE} */
    public KeptFile keep(Agreement agreement, KeptFile.Purpose purpose, UploadedFile file) {
        var kind = FileKind.of(file);
        if (purpose == KeptFile.Purpose.PICTURE && !kind.isPicture()) {
            throw new RuleViolatedException(AgreementProblem.FILE_TYPE);
        }
        var kept = KeptFile.of(agreement.id(), purpose, file, kind).by(user.id(), clock.instant());
        store.keep(kept.hash(), file.content());
        papers.add(kept);
        return kept;
    }

    /** @throws NotFoundException {@link AgreementProblem#UNKNOWN_FILE} */
    public PaperFile take(Agreement agreement, long id) {
        var kept = papers.file(agreement, id).orElseThrow(() -> new NotFoundException(AgreementProblem.UNKNOWN_FILE));
        return new PaperFile(kept.name(), kept.mediaType(), store.read(kept.hash()));
    }
}
