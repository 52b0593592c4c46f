package org.openleap.subscription.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Optional;
import org.openleap.publication.PublishedPairs;
import org.openleap.reference.ReferenceData;
import org.openleap.reference.ReferenceList;
import org.openleap.shared.error.ConflictException;
import org.openleap.shared.error.NotFoundException;
import org.openleap.shared.error.RuleViolatedException;
import org.openleap.subscription.AskSubscription;
import org.openleap.subscription.Frequency;
import org.openleap.subscription.SubscriptionProblem;
import org.openleap.subscription.Topic;

/** Begins, finds and changes subscriptions. */
@ApplicationScoped
public class SubscriptionDesk {
    @Inject
    SubscriptionRepository subscriptions;

    @Inject
    SubscriptionKeys keys;

    @Inject
    UpdateMails mails;

    @Inject
    PublishedPairs pairs;

    @Inject
    ReferenceData reference;

    @Inject
    InstantSource clock;

    /** Asks the owner of the address, unless they were asked a moment ago. */
    public void ask(AskSubscription command) {
        requireKnown(command.topic());
        var now = clock.instant();
        var subscription = subscriptions
                .find(command.email(), command.topic())
                .orElseGet(() -> subscriptions.add(Subscription.ask(command, now)));
        if (!subscription.isConfirmed()) subscription.wants(command.frequency(), command.topic(), now);
        if (!subscription.mayMail(now)) return;
        subscription.mailed(now);
        mails.sendLink(subscription);
    }

    public void confirm(Subscription subscription) {
        subscription.confirm(pairs.edition(), clock.instant());
    }

    public void change(Subscription subscription, Frequency frequency, Topic topic) {
        requireKnown(topic);
        subscriptions
                .find(subscription.email(), topic)
                .filter(other -> other.id() != subscription.id())
                .ifPresent(other -> {
                    throw new ConflictException(SubscriptionProblem.ALREADY_THERE);
                });
        subscription.wants(frequency, topic, clock.instant());
    }

    /** The subscription that the key of a link belongs to. */
    public Optional<Subscription> find(String key) {
        return SubscriptionKeys.id(key)
                .flatMap(subscriptions::find)
                .filter(subscription -> keys.isKeyOf(subscription, key));
    }

    /** @throws NotFoundException {@link SubscriptionProblem#UNKNOWN_LINK} */
    public Subscription require(String key) {
        return find(key).orElseThrow(() -> new NotFoundException(SubscriptionProblem.UNKNOWN_LINK));
    }

    private void requireKnown(Topic topic) {
        boolean known = isKnown(ReferenceList.SERVICE, topic.service())
                && isKnown(ReferenceList.PLACE, topic.place())
                && isKnown(ReferenceList.THEME, topic.theme());
        if (!known) throw new RuleViolatedException(SubscriptionProblem.UNKNOWN_TOPIC);
    }

    private boolean isKnown(ReferenceList list, String code) {
        return code.isEmpty() || reference.knows(list, code);
    }
}
