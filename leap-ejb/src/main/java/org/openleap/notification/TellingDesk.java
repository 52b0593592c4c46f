package org.openleap.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import org.openleap.identity.UserId;
import org.openleap.identity.VisibilityScope;
import org.openleap.notification.internal.Outbox;
import org.openleap.notification.internal.Telling;
import org.openleap.notification.internal.TellingNews;
import org.openleap.notification.internal.TellingRepository;
import org.openleap.notification.internal.TemplatedLetters;
import org.openleap.reference.WorkingDays;

/** Where the other components say what is owed, inside their own transaction. Never for callers from outside. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class TellingDesk {
    private static final int WORKING_DAYS_TO_TELL = 3;

    @Inject
    TellingRepository tellings;

    @Inject
    TemplatedLetters letters;

    @Inject
    Outbox outbox;

    @Inject
    TellingNews news;

    @Inject
    WorkingDays workingDays;

    @Inject
    InstantSource clock;

    /**
     * Somebody must be told. An e-mail goes to the outbox at once; a call or a letter waits for a person; without a contact
     * it waits for publication when the answer must be public, and is settled as "nobody to tell" otherwise.
     */
    public void owe(OweTelling owed) {
        var now = clock.instant();
        var due = workingDays.deadline(now, WORKING_DAYS_TO_TELL);
        var telling = Telling.owe(owed, letters.write(owed), now, due);
        tellings.add(telling);
        news.owed(telling);
        if (telling.isByEmail()) outbox.postFirst(telling);
        if (telling.isAnonymous() && !owed.occasion().mustBePublic()) settleAsNobodyToTell(telling);
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
            if (telling.grade() == EvidenceGrade.A || telling.isRelay()) continue;
            boolean wasOwed = !telling.status().isSettled();
            telling.seen(clock.instant());
            if (wasOwed) news.settled(telling, UserId.PUBLIC);
        }
    }

    /** Mails about the item that are owed left before LEAP kept this register: history, told or imported. */
    public void leftLongAgo(String item) {
        for (var telling : tellings.ofItem(item, VisibilityScope.system())) {
            if (!telling.isByEmail() || telling.status() != TellingStatus.DUE) continue;
            outbox.withdraw(telling);
            telling.sent(clock.instant());
            news.sent(telling);
            telling.notBounced(clock.instant());
            news.settled(telling, UserId.SYSTEM);
        }
    }

    /**
     * The latest mail about the item came back: a person must find another way.
     *
     * @throws IllegalStateException when no mail about it is under way
     */
    public void bounced(String item) {
        var sent = tellings.ofItem(item, VisibilityScope.system()).stream()
                .filter(telling -> telling.status() == TellingStatus.SENT || telling.status() == TellingStatus.DUE)
                .filter(Telling::isByEmail)
                .toList();
        if (sent.isEmpty()) throw new IllegalStateException("no mail about " + item + " is under way");
        var latest = sent.get(sent.size() - 1);
        outbox.withdraw(latest);
        latest.failed();
        news.failed(latest);
    }

    private void settleAsNobodyToTell(Telling telling) {
        telling.nobodyToTell(clock.instant());
        news.settled(telling, UserId.SYSTEM);
    }
}
