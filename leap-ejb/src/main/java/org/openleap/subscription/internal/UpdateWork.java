package org.openleap.subscription.internal;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.openleap.publication.PublicEdition;
import org.openleap.publication.PublishedPairs;

/** Tells subscribers what is new, some of them in each transaction. Nodes share the work: a row is held by one of them. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class UpdateWork {
    private static final int BATCH = 50;
    private static final Duration NOTICE = Duration.ofDays(30);

    @Inject
    SubscriptionRepository subscriptions;

    @Inject
    PublicEdition news;

    @Inject
    PublishedPairs pairs;

    @Inject
    UpdateMails mails;

    @Inject
    InstantSource clock;

    /**
     * The rows are locked before anything else is read: what another node has told meanwhile is not read from an old snapshot.
     *
     * @return whether there may be more to tell
     */
    public boolean tellAtOnce() {
        return tell(subscriptions.behind(news.number(), BATCH), pairs.edition());
    }

    /** The same for those who hear in the morning. */
    public boolean tellInTheMorning() {
        return tell(subscriptions.due(clock.instant(), BATCH), pairs.edition());
    }

    /** Deletes what nobody confirmed in time, with the address. */
    public boolean forget() {
        var outdated = subscriptions.outdated(clock.instant(), BATCH);
        outdated.forEach(subscriptions::remove);
        return outdated.size() == BATCH;
    }

    /** Asks people whose two years end soon. */
    public boolean askAgain() {
        var ending = subscriptions.endingBy(clock.instant().plus(NOTICE), BATCH);
        ending.forEach(subscription -> {
            mails.sendQuestion(subscription);
            subscription.remind();
        });
        return ending.size() == BATCH;
    }

    private boolean tell(List<Subscription> whom, long edition) {
        whom.forEach(subscription -> tell(subscription, edition));
        return whom.size() == BATCH;
    }

    /** Nothing new for this topic is no mail. */
    private void tell(Subscription subscription, long edition) {
        var answers =
                pairs.after(subscription.seenEdition(), subscription.topic().filter(), UpdateMails.MOST + 1);
        if (!answers.isEmpty()) mails.sendNews(subscription, edition, answers);
        subscription.told(edition, clock.instant());
    }
}
