package org.openleap.subscription;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.openleap.subscription.internal.SubscriptionKeys;
import org.openleap.subscription.internal.SubscriptionRepository;

/** The keys of the links in mails, for the stories of the demonstration, which read no mail. Never for callers from outside. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class SubscriptionLinks {
    @Inject
    SubscriptionRepository subscriptions;

    @Inject
    SubscriptionKeys keys;

    public Optional<String> keyOf(AskSubscription asked) {
        return subscriptions.find(asked.email(), asked.topic()).map(keys::of);
    }
}
