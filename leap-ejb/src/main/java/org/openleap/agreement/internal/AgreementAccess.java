package org.openleap.agreement.internal;

import static org.openleap.agreement.AgreementStatus.EXPIRED;
import static org.openleap.agreement.AgreementStatus.IN_FORCE;
import static org.openleap.agreement.AgreementStatus.NEGOTIATING;
import static org.openleap.agreement.AgreementStatus.SIGNED;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.Set;
import org.openleap.agreement.AgreementAction;
import org.openleap.agreement.AgreementProblem;
import org.openleap.agreement.AgreementStatus;
import org.openleap.agreement.SignedPaper;
import org.openleap.identity.Roles;
import org.openleap.identity.VisibilityScope;
import org.openleap.shared.error.AccessRefusedException;

/** What this caller may do to this agreement now. Whether they may see it at all was decided by the query. */
@ApplicationScoped
public class AgreementAccess {
    private static final Set<String> GUESTS = Set.of(Roles.PARTNER, Roles.PARTNER_LEAD, Roles.HEALTHWATCH);
    private static final Set<AgreementStatus> COUNTS = EnumSet.of(SIGNED, IN_FORCE);

    /** Everything the caller may do now; the page shows no other button. */
    public Set<AgreementAction> allowed(Dossier dossier, VisibilityScope caller) {
        var allowed = EnumSet.noneOf(AgreementAction.class);
        for (var action : AgreementAction.values()) {
            if (may(action, caller) && fits(action, dossier) && isFree(action, dossier, caller)) allowed.add(action);
        }
        return allowed;
    }

    /** @throws AccessRefusedException {@link AgreementProblem#NOT_YOURS} when the caller may see it and no more */
    public void require(AgreementAction action, VisibilityScope caller) {
        if (!may(action, caller)) throw new AccessRefusedException(AgreementProblem.NOT_YOURS);
    }

    private static boolean may(AgreementAction action, VisibilityScope caller) {
        boolean trust = AgreementScope.isOfTheTrust(caller);
        return switch (action) {
            case COMMENT -> !trust && isGuest(caller);
            case SIGN, SIGN_SHARING -> trust ? signsForTheTrust(caller) : signsForAGuest(caller);
            case GIVE_EVIDENCE -> trust ? worksForTheTrust(caller) : isGuest(caller);
            case EDIT,
                    SHARE,
                    ANSWER,
                    ATTACH,
                    REVIEW,
                    TERMINATE,
                    REPLACE,
                    PUBLISH,
                    DESCRIBE_SHARING,
                    OFFER_SHARING,
                    SUSPEND_SHARING,
                    RESUME_SHARING -> trust && caller.has(Roles.ENGAGEMENT_LEAD);
        };
    }

    private static boolean signsForTheTrust(VisibilityScope caller) {
        return caller.has(Roles.ENGAGEMENT_LEAD) || caller.has(Roles.DIRECTOR);
    }

    /** A partner's lead by their role; everybody else of an organisation once they were marked as signing for it. */
    private static boolean signsForAGuest(VisibilityScope caller) {
        return caller.has(Roles.PARTNER_LEAD) || isGuest(caller) && caller.has(Roles.SIGNATORY);
    }

    private static boolean worksForTheTrust(VisibilityScope caller) {
        return caller.has(Roles.ENGAGEMENT_LEAD) || caller.has(Roles.ENGAGEMENT_OFFICER);
    }

    private static boolean isGuest(VisibilityScope caller) {
        return GUESTS.stream().anyMatch(caller::has);
    }

    private static boolean fits(AgreementAction action, Dossier dossier) {
        var status = dossier.agreement().status();
        return switch (action) {
            case EDIT, SHARE -> status.isOpen();
            case COMMENT, ANSWER, SIGN, ATTACH -> status == NEGOTIATING;
            case GIVE_EVIDENCE -> status == IN_FORCE || status == EXPIRED;
            case REVIEW -> status == IN_FORCE;
            case TERMINATE -> status.isOpen() || COUNTS.contains(status);
            case REPLACE -> status == IN_FORCE || status == EXPIRED;
            case PUBLISH -> COUNTS.contains(status);
            case DESCRIBE_SHARING -> status.isOpen() || COUNTS.contains(status);
            case OFFER_SHARING -> COUNTS.contains(status) && hasDraftSchedule(dossier);
            case SIGN_SHARING -> dossier.hasScheduleToSign();
            case SUSPEND_SHARING -> isSharingStopped(dossier, false);
            case RESUME_SHARING -> isSharingStopped(dossier, true);
        };
    }

    /** The caller's side has not signed yet. */
    private static boolean isFree(AgreementAction action, Dossier dossier, VisibilityScope caller) {
        var side = caller.organisation();
        return switch (action) {
            case SIGN ->
                !dossier.hasSigned(
                        side, SignedPaper.AGREEMENT, dossier.agreement().latestVersion());
            case SIGN_SHARING ->
                dossier.newestSchedule()
                        .filter(schedule -> !dossier.hasSigned(side, SignedPaper.SCHEDULE, schedule.number()))
                        .isPresent();
            default -> true;
        };
    }

    private static boolean hasDraftSchedule(Dossier dossier) {
        return dossier.newestSchedule().filter(schedule -> !schedule.isFixed()).isPresent();
    }

    private static boolean isSharingStopped(Dossier dossier, boolean stopped) {
        return dossier.agreement().status() == IN_FORCE
                && dossier.signedSchedule()
                        .filter(schedule -> schedule.isSuspended() == stopped)
                        .isPresent();
    }
}
