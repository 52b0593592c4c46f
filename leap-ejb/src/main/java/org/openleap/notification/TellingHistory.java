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

/** Tellings of the past, told or imported: what left long ago does not leave again. For the demonstration and imports. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class TellingHistory {
    @Inject
    TellingRepository tellings;

    @Inject
    Despatch despatch;

    @Inject
    TellingNews news;

    @Inject
    InstantSource clock;

    /** Mails about the item that would leave now left before LEAP kept this register, and arrived. */
    public void leftLongAgo(String item) {
        for (var telling : tellings.ofItem(item, VisibilityScope.system())) {
            if (!leavesByMail(telling)) continue;
            despatch.leftBefore(telling);
            telling.sent(clock.instant());
            news.sent(telling);
            if (telling.reader().isConvenor()) continue;
            telling.arrived(clock.instant());
            news.settled(telling, UserId.SYSTEM);
        }
    }

    /**
     * The latest mail about the item came back: a person must find another way.
     *
     * @throws IllegalStateException when no mail about it is under way
     */
    public void bounced(String item) {
        var mails = tellings.ofItem(item, VisibilityScope.system()).stream()
                .filter(telling -> telling.status() == TellingStatus.SENT || leavesByMail(telling))
                .toList();
        if (mails.isEmpty()) throw new IllegalStateException("no mail about " + item + " is under way");
        var latest = mails.get(mails.size() - 1);
        despatch.leftBefore(latest);
        latest.failed();
        news.failed(latest, "mailbox unavailable");
    }

    private static boolean leavesByMail(Telling telling) {
        if (telling.reader().route() != Route.EMAIL) return false;
        return telling.status() == TellingStatus.APPROVED
                || telling.status() == TellingStatus.DUE && telling.times().waitsForAnEye();
    }
}
