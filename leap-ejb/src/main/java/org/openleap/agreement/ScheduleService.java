package org.openleap.agreement;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import org.openleap.agreement.internal.Agreement;
import org.openleap.agreement.internal.AgreementDesk;
import org.openleap.agreement.internal.AgreementNews;
import org.openleap.agreement.internal.PaperRepository;
import org.openleap.agreement.internal.SharingTerms;
import org.openleap.agreement.internal.VersionMaker;
import org.openleap.identity.CurrentUser;
import org.openleap.identity.Roles;
import org.openleap.shared.error.ConflictException;

/** Keeps the information-sharing schedule, without which nothing is shared with a partner. */
@Stateless
@DenyAll
public class ScheduleService {
    @Inject
    AgreementDesk desk;

    @Inject
    PaperRepository papers;

    @Inject
    VersionMaker versions;

    @Inject
    AgreementNews news;

    @Inject
    CurrentUser user;

    /** Writes the schedule, or a new one beside a schedule that was shown already. */
    @RolesAllowed(Roles.ENGAGEMENT_LEAD)
    public void describe(@Valid @NotNull DescribeSharing command) {
        var agreement = desk.open(command.reference(), command.version(), AgreementAction.DESCRIBE_SHARING);
        agreement.requireNotEnded();
        var schedule = toDescribe(agreement);
        schedule.describe(command, user.id(), desk.now());
        if (schedule.isNew()) papers.add(schedule);
        announce(agreement, "schedule.described", schedule);
    }

    /**
     * Shows a schedule by itself, to be signed while the agreement counts.
     *
     * @throws org.openleap.shared.error.RuleViolatedException {@link AgreementProblem#SCHEDULE_INCOMPLETE}
     */
    @RolesAllowed(Roles.ENGAGEMENT_LEAD)
    public void offer(@NotNull AgreementReference reference, long version) {
        var agreement = desk.open(reference, version, AgreementAction.OFFER_SHARING);
        agreement.requireSigned();
        var schedule = desk.dossier(agreement)
                .newestSchedule()
                .filter(newest -> !newest.isFixed())
                .orElseThrow(() -> new ConflictException(AgreementProblem.NO_SCHEDULE));
        versions.fix(schedule);
        announce(agreement, "schedule.shared", schedule);
    }

    /** Stops sharing at once. */
    @RolesAllowed(Roles.ENGAGEMENT_LEAD)
    public void suspend(@Valid @NotNull GiveReason command) {
        var agreement = desk.open(command.reference(), command.version(), AgreementAction.SUSPEND_SHARING);
        var schedule = counting(agreement);
        schedule.suspend(command.reason(), user.id(), desk.now());
        announce(agreement, "schedule.suspended", schedule);
    }

    /** Sharing goes on under the schedule that was signed. */
    @RolesAllowed(Roles.ENGAGEMENT_LEAD)
    public void resume(@NotNull AgreementReference reference, long version) {
        var agreement = desk.open(reference, version, AgreementAction.RESUME_SHARING);
        var schedule = counting(agreement);
        schedule.resume(user.id(), desk.now());
        announce(agreement, "schedule.resumed", schedule);
    }

    private SharingTerms toDescribe(Agreement agreement) {
        var newest = desk.dossier(agreement).newestSchedule();
        int next = newest.map(SharingTerms::number).orElse(0) + 1;
        return newest.filter(schedule -> !schedule.isFixed()).orElseGet(() -> SharingTerms.of(agreement.id(), next));
    }

    private SharingTerms counting(Agreement agreement) {
        return desk.dossier(agreement)
                .signedSchedule()
                .orElseThrow(() -> new ConflictException(AgreementProblem.NO_SCHEDULE));
    }

    private void announce(Agreement agreement, String step, SharingTerms schedule) {
        agreement.touch(step, user.id(), desk.now());
        news.note(agreement, Map.of("schedule", Integer.toString(schedule.number())));
    }
}
