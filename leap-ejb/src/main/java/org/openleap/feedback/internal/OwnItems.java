package org.openleap.feedback.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.openleap.consent.ConsentEntry;
import org.openleap.consent.ConsentPurpose;
import org.openleap.consent.ConsentSubject;
import org.openleap.consent.Consents;
import org.openleap.feedback.FeedbackStatus;
import org.openleap.feedback.OwnItem;
import org.openleap.feedback.ProposerAct;

/** What the person who said it can do about their item. */
@ApplicationScoped
public class OwnItems {
    @Inject
    Consents consents;

    public OwnItem of(FeedbackItem item) {
        return new OwnItem(
                item.reference(),
                item.status(),
                acts(item),
                allowed(item),
                item.ending().isWithdrawalAsked());
    }

    /** Nothing of what was taken back as a whole is used any more. */
    private List<ConsentPurpose> allowed(FeedbackItem item) {
        if (item.status() == FeedbackStatus.WITHDRAWN) return List.of();
        return consents.standing(ConsentSubject.item(item.reference().value())).stream()
                .filter(ConsentEntry::isGiven)
                .map(ConsentEntry::purpose)
                .distinct()
                .sorted()
                .toList();
    }

    /** What they allowed and no longer want; it ends at once. */
    public void takeBack(FeedbackItem item, Collection<ConsentPurpose> purposes) {
        var subject = ConsentSubject.item(item.reference().value());
        purposes.forEach(purpose -> consents.takeBack(subject, purpose));
    }

    static Set<ProposerAct> acts(FeedbackItem item) {
        var acts = EnumSet.noneOf(ProposerAct.class);
        if (item.ending().isWithdrawalAsked()) return acts;
        if (item.status().next().contains(FeedbackStatus.WITHDRAWN)) acts.add(ProposerAct.WITHDRAW);
        if (item.status() == FeedbackStatus.NO_SUGGESTION) acts.add(ProposerAct.SAY_ASKED);
        else if (item.status().isAfterReading()) acts.add(ProposerAct.SAY_MISUNDERSTOOD);
        return acts;
    }
}
