package org.openleap.agreement.internal;

import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.openleap.agreement.AgreementReference;
import org.openleap.agreement.SignedPaper;
import org.openleap.identity.VisibilityScope;
import org.openleap.reference.WorkingDays;
import org.openleap.shared.Tick;

/**
 * Says that a paper is there to read, that it waits for a signature (at once, after a week, after three weeks), and that an
 * agreement is to be looked at again (a month before, and on the day). Looks every quarter of an hour at what stands there
 * then, so that reminders stop as soon as somebody has acted; each mail has a key and leaves once, whichever node is faster.
 */
@Stateless
public class AgreementReminders {
    private static final int DAYS_BEFORE_REVIEW = 30;
    private static final int WEEK = 7;
    private static final int THREE_WEEKS = 21;
    /** What has waited longer is talked about by people, not by mail. */
    private static final int LONGEST = 60;

    @Inject
    AgreementRepository agreements;

    @Inject
    PaperRepository papers;

    @Inject
    AgreementLetters letters;

    @Inject
    AgreementDesk desk;

    @EJB
    AgreementReminders reminders;

    @Schedule(hour = "*", minute = "*/15", second = "50", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void tick() {
        Tick.run("agreement reminders", reminders::remind);
    }

    /** Posts every mail that is due now, in a transaction of its own. */
    public void remind() {
        var today = desk.today();
        agreements.inNegotiation().forEach(agreement -> version(agreement).ifPresent(paper -> ask(paper, today)));
        papers.schedulesToSign().forEach(terms -> schedule(terms).ifPresent(paper -> ask(paper, today)));
        agreements
                .reviewDueBy(today.plusDays(DAYS_BEFORE_REVIEW))
                .forEach(agreement -> letters.review(agreement, beforeReview(agreement, today)));
    }

    private void ask(WaitingPaper paper, LocalDate today) {
        long days = ChronoUnit.DAYS.between(paper.since(), today);
        if (days > LONGEST) return;
        paper.missing().forEach(side -> letters.ask(paper, side, threshold(days)));
    }

    /** Which of the three reminders it is. */
    static int threshold(long daysWaiting) {
        if (daysWaiting >= THREE_WEEKS) return THREE_WEEKS;
        return daysWaiting >= WEEK ? WEEK : 0;
    }

    private static int beforeReview(Agreement agreement, LocalDate today) {
        return agreement.summary().reviewOn().isAfter(today) ? DAYS_BEFORE_REVIEW : 0;
    }

    private Optional<WaitingPaper> version(Agreement agreement) {
        return papers.version(agreement, agreement.latestVersion())
                .map(wording -> new WaitingPaper(
                        desk.dossier(agreement),
                        SignedPaper.AGREEMENT,
                        wording.number(),
                        LocalDate.ofInstant(wording.sharedAt(), WorkingDays.LONDON)));
    }

    private Optional<WaitingPaper> schedule(SharingTerms terms) {
        return agreements
                .find(AgreementReference.of(terms.agreement()), VisibilityScope.system())
                .map(desk::dossier)
                .filter(Dossier::hasScheduleToSign)
                .map(dossier -> new WaitingPaper(
                        dossier,
                        SignedPaper.SCHEDULE,
                        terms.number(),
                        LocalDate.ofInstant(terms.lastChange().at(), WorkingDays.LONDON)));
    }
}
