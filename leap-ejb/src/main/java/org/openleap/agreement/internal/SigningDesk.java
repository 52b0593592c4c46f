package org.openleap.agreement.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.openleap.agreement.AgreementAction;
import org.openleap.agreement.AgreementProblem;
import org.openleap.agreement.AttachSignedCopy;
import org.openleap.agreement.SignPaper;
import org.openleap.agreement.SignedPaper;
import org.openleap.identity.CurrentUser;
import org.openleap.shared.error.ConflictException;

/** Puts a signature under the newest wording, when the rules allow it. */
@ApplicationScoped
public class SigningDesk {
    @Inject
    AgreementDesk desk;

    @Inject
    PaperRepository papers;

    @Inject
    FileCabinet cabinet;

    @Inject
    CurrentUser user;

    public AgreementAction actionFor(SignedPaper paper) {
        return paper == SignedPaper.AGREEMENT ? AgreementAction.SIGN : AgreementAction.SIGN_SHARING;
    }

    public void sign(Agreement agreement, SignPaper command) {
        var dossier = desk.dossier(agreement);
        if (command.paper() == SignedPaper.AGREEMENT) requireVersion(dossier, command);
        else requireSchedule(dossier, command);
        papers.add(Signature.signedIn(command, user.caller(), desk.today(), desk.now()));
    }

    public void attach(Agreement agreement, AttachSignedCopy command) {
        agreement.requireNegotiating();
        SigningRules.requireNewest(command.number(), agreement.latestVersion());
        SigningRules.requireFree(
                desk.dossier(agreement), SignedPaper.AGREEMENT, command.number(), command.organisation());
        var file = cabinet.keep(agreement, KeptFile.Purpose.SIGNED_COPY, command.file());
        var hash = version(agreement).hash();
        papers.add(Signature.onPaper(command, hash, file.id(), user.id(), desk.now()));
    }

    private void requireVersion(Dossier dossier, SignPaper command) {
        dossier.agreement().requireNegotiating();
        var version = version(dossier.agreement());
        require(dossier, command, version.number(), version.hash());
    }

    private void requireSchedule(Dossier dossier, SignPaper command) {
        if (!dossier.hasScheduleToSign()) throw new ConflictException(AgreementProblem.NO_SCHEDULE);
        var schedule = dossier.newestSchedule().orElseThrow();
        require(dossier, command, schedule.number(), schedule.hash());
    }

    private void require(Dossier dossier, SignPaper command, int number, String hash) {
        SigningRules.require(dossier, command, number, hash, user.caller().organisation(), user.id());
    }

    private Wording version(Agreement agreement) {
        return papers.version(agreement, agreement.latestVersion())
                .orElseThrow(() -> new ConflictException(AgreementProblem.UNKNOWN_VERSION));
    }
}
