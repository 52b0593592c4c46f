package org.openleap.notification.internal;

import java.util.EnumSet;
import java.util.Set;
import org.openleap.notification.EvidenceGrade;
import org.openleap.notification.Route;
import org.openleap.notification.TellingAction;
import org.openleap.notification.TellingStatus;

/** What may be done with a telling as it stands; who may do it is said by the roles of the services. */
final class TellingAccess {
    private static final Set<TellingStatus> IN_HAND =
            Set.of(TellingStatus.DUE, TellingStatus.DRAFTED, TellingStatus.FAILED);

    private static final Set<TellingStatus> CAN_GO_ANOTHER_WAY =
            Set.of(TellingStatus.DUE, TellingStatus.DRAFTED, TellingStatus.FAILED, TellingStatus.UNREACHABLE_PROPOSED);

    private TellingAccess() {}

    /** @param mayAgree whether the person may agree to somebody else's giving up */
    static Set<TellingAction> actions(Telling telling, boolean mayAgree) {
        var actions = EnumSet.noneOf(TellingAction.class);
        if (telling.reader().isNobody()) return actions;
        var status = telling.status();
        if (IN_HAND.contains(status)) inHand(actions, telling);
        if (status == TellingStatus.APPROVED) {
            actions.add(TellingAction.TAKE_BACK);
            if (telling.isPrinted()) actions.add(TellingAction.POST);
        }
        if (status == TellingStatus.SENT && telling.reader().isConvenor()) actions.add(TellingAction.REMIND);
        if (!status.isSettled()) open(actions, telling);
        if (status == TellingStatus.UNREACHABLE_PROPOSED && mayAgree) actions.add(TellingAction.ANSWER_GIVING_UP);
        if (status.isTold()) told(actions, telling);
        return actions;
    }

    private static void inHand(Set<TellingAction> actions, Telling telling) {
        var route = telling.reader().route();
        if (telling.reader().isRelay()) return;
        if (route != Route.NONE) actions.add(TellingAction.WRITE);
        if (route != Route.NONE && route != Route.PHONE) actions.add(TellingAction.APPROVE);
        actions.add(TellingAction.ATTEMPT);
        actions.add(TellingAction.GIVE_UP);
    }

    private static void open(Set<TellingAction> actions, Telling telling) {
        boolean leaving = telling.status() == TellingStatus.APPROVED && !telling.isPrinted();
        if (!leaving) actions.add(TellingAction.TELL);
        if (telling.reader().isRelay() || telling.reader().isConvenor()) actions.add(TellingAction.CONFIRM);
        if (telling.reader().isRelay()) return;
        boolean toPrint = telling.status() == TellingStatus.APPROVED && telling.isPrinted();
        if (CAN_GO_ANOTHER_WAY.contains(telling.status()) || toPrint) actions.add(TellingAction.REROUTE);
        actions.add(TellingAction.REVIEW_NEEDS);
        actions.add(TellingAction.NOT_WANTED);
    }

    private static void told(Set<TellingAction> actions, Telling telling) {
        actions.add(TellingAction.CORRECT);
        boolean canComeBack = telling.status() == TellingStatus.SENT || telling.status() == TellingStatus.DELIVERED;
        boolean written = Set.of(Route.EMAIL, Route.LETTER, Route.TEXT)
                .contains(telling.reader().route());
        boolean seen = telling.settlement().grade() == EvidenceGrade.A;
        if (canComeBack && written && !seen) actions.add(TellingAction.CAME_BACK);
    }
}
