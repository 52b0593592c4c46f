package org.openleap.agreement.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.openleap.agreement.AgreementReference;
import org.openleap.agreement.SignedPaper;
import org.openleap.identity.CurrentUser;
import org.openleap.identity.UserId;
import org.openleap.identity.VisibilityScope;

/** What follows when a paper has its last signature, or a day has come. */
@ApplicationScoped
public class Completion {
    @Inject
    AgreementDesk desk;

    @Inject
    AgreementRepository agreements;

    @Inject
    PaperRepository papers;

    @Inject
    AgreementNews news;

    @Inject
    CurrentUser user;

    /** A side signed; the last one makes the paper count. */
    public void signed(Agreement agreement, SignedPaper paper, int number) {
        agreement.touch("agreement.signature", user.id(), desk.now());
        news.note(agreement, Map.of("paper", paper.name(), "number", Integer.toString(number)));
        var dossier = desk.dossier(agreement);
        if (!dossier.isSignedByAll(paper, number)) return;
        if (paper == SignedPaper.AGREEMENT) agreementSigned(dossier, number);
        else scheduleSigned(dossier, number);
    }

    /** Its first day has come. An agreement whose place it takes ends in the same moment. */
    public void begin(Agreement agreement, UserId by) {
        agreement.begin(by, desk.now());
        news.note(agreement);
        if (agreement.replaces() == 0) return;
        agreements
                .find(AgreementReference.of(agreement.replaces()), VisibilityScope.system())
                .filter(earlier -> !earlier.status().next().isEmpty())
                .ifPresent(earlier -> giveWay(earlier, by));
    }

    private void giveWay(Agreement earlier, UserId by) {
        earlier.giveWay(by, desk.now());
        news.note(earlier);
    }

    private void agreementSigned(Dossier dossier, int number) {
        var agreement = dossier.agreement();
        agreement.signed(desk.today(), user.id(), desk.now());
        news.note(agreement);
        papers.version(agreement, number)
                .filter(version -> version.scheduleNumber() > 0)
                .ifPresent(version -> scheduleSigned(dossier, version.scheduleNumber()));
        if (agreement.isToBegin(desk.today())) begin(agreement, user.id());
    }

    private void scheduleSigned(Dossier dossier, int number) {
        for (var schedule : dossier.schedules()) {
            if (schedule.number() == number) schedule.signed(user.id(), desk.now());
            else if (schedule.isSigned() && !schedule.isReplaced()) schedule.giveWay(user.id(), desk.now());
        }
        dossier.agreement().touch("schedule.signed", user.id(), desk.now());
        news.note(dossier.agreement(), Map.of("schedule", Integer.toString(number)));
    }
}
