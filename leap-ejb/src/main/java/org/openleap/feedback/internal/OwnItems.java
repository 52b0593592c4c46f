package org.openleap.feedback.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.Set;
import org.openleap.feedback.FeedbackStatus;
import org.openleap.feedback.OwnItem;
import org.openleap.feedback.ProposerAct;

/** What the person who said it can do about their item. */
@ApplicationScoped
public class OwnItems {

    public OwnItem of(FeedbackItem item) {
        return new OwnItem(
                item.reference(), item.status(), acts(item), item.ending().isWithdrawalAsked());
    }

    private static Set<ProposerAct> acts(FeedbackItem item) {
        var acts = EnumSet.noneOf(ProposerAct.class);
        if (item.ending().isWithdrawalAsked()) return acts;
        if (item.status().next().contains(FeedbackStatus.WITHDRAWN)) acts.add(ProposerAct.WITHDRAW);
        if (item.status() == FeedbackStatus.NO_SUGGESTION) acts.add(ProposerAct.SAY_ASKED);
        else if (item.status().isAfterReading()) acts.add(ProposerAct.SAY_MISUNDERSTOOD);
        return acts;
    }
}
