package org.openleap.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import org.openleap.identity.UserId;
import org.openleap.identity.VisibilityScope;
import org.openleap.notification.internal.Despatch;
import org.openleap.notification.internal.Telling;
import org.openleap.notification.internal.TellingNews;
import org.openleap.notification.internal.TellingRepository;
import org.openleap.notification.internal.TemplatedLetters;
import org.openleap.targets.Target;
import org.openleap.targets.Targets;

/** Where the other components say what is owed, inside their own transaction. Never for callers from outside. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class TellingDesk {
    @Inject
    TellingRepository tellings;

    @Inject
    TemplatedLetters letters;

    @Inject
    Despatch despatch;

    @Inject
    TellingNews news;

    @Inject
    Targets targets;

    @Inject
    InstantSource clock;

    /**
     * Somebody must be told. What needs nobody's eye and meets every need leaves at once; a decision waits a little for a
     * person to look; a call, or a form that a person must make, waits for them. Without a contact it waits for publication
     * when the answer must be public, and is settled as "nobody to tell" otherwise. Whoever asked not to be told about the
     * item is not.
     */
    public void owe(OweTelling owed) {
        var now = clock.instant();
        var target = owed.isPassedOn() ? Target.PASSING_ON : Target.TELLING;
        var telling = Telling.owe(owed, letters.write(owed), now, targets.deadline(now, target));
        boolean wanted = owed.occasion() == Occasion.RECEIVED || !tellings.isNotWanted(owed.item());
        boolean leaves = wanted && despatch.begin(telling);
        tellings.add(telling);
        news.owed(telling);
        if (leaves) despatch.letGoFirst(telling);
        if (!wanted) settleAsNotWanted(telling);
        else if (telling.reader().isNobody() && !owed.occasion().mustBePublic()) settleAsNobodyToTell(telling);
    }

    /** The answer about this suggestion is public: settles what is owed to people without a contact, with grade C. */
    public void published(String suggestion) {
        for (var telling : tellings.anonymousAndOwed(suggestion)) {
            telling.published(clock.instant());
            news.settled(telling, UserId.SYSTEM);
        }
    }

    /** The proposer has opened their own page: settles everything about the item with grade A, but not what others relay. */
    public void seen(String item) {
        for (var telling : tellings.ofItem(item, VisibilityScope.system())) {
            if (telling.settlement().grade() == EvidenceGrade.A
                    || telling.reader().isRelay()
                    || telling.reader().isConvenor()) continue;
            boolean wasOwed = !telling.status().isSettled();
            telling.seen(clock.instant());
            if (wasOwed) news.settled(telling, UserId.PUBLIC);
        }
    }

    private void settleAsNobodyToTell(Telling telling) {
        telling.nobodyToTell(clock.instant());
        news.settled(telling, UserId.SYSTEM);
    }

    private void settleAsNotWanted(Telling telling) {
        telling.notWanted("They asked not to be told about this.", clock.instant());
        news.settled(telling, UserId.SYSTEM);
    }
}
