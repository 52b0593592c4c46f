package org.openleap.subscription.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.openleap.privacy.FoundRecord;
import org.openleap.privacy.HeldSheet;
import org.openleap.privacy.PersonalRecords;
import org.openleap.privacy.RecordFacts;
import org.openleap.privacy.RecordKey;
import org.openleap.privacy.RecordKind;
import org.openleap.privacy.Removal;
import org.openleap.privacy.WantedPerson;

/** The addresses that get new answers. Nothing is left of one that is erased. */
@ApplicationScoped
public class SubscriberSheets implements PersonalRecords {
    @Inject
    SubscriptionRepository subscriptions;

    @Override
    public List<FoundRecord> find(WantedPerson wanted, int most) {
        if (wanted.email().isEmpty()) return List.of();
        return subscriptions.of(wanted.email(), most).stream()
                .map(each -> new FoundRecord(key(each), "", each.email(), each.askedAt()))
                .toList();
    }

    @Override
    public List<HeldSheet> tell(RecordKey record) {
        return subscription(record).map(SubscriberSheets::sheet).stream().toList();
    }

    @Override
    public List<String> identifiers(RecordKey record) {
        return subscription(record).map(Subscription::email).stream().toList();
    }

    @Override
    public Optional<RecordFacts> facts(RecordKey record) {
        return subscription(record)
                .map(each ->
                        new RecordFacts(each.topic().service(), each.topic().place(), each.askedAt()));
    }

    @Override
    public void erase(RecordKey record, Removal removal) {
        subscription(record).ifPresent(subscriptions::remove);
    }

    private static HeldSheet sheet(Subscription subscription) {
        return HeldSheet.of("subscription")
                .with("at", subscription.askedAt())
                .with("email", subscription.email())
                .with("service", subscription.topic().service())
                .with("place", subscription.topic().place())
                .with("about", subscription.topic().theme())
                .with("until", subscription.keepUntil())
                .sheet();
    }

    private static RecordKey key(Subscription subscription) {
        return new RecordKey(RecordKind.SUBSCRIBER, Long.toString(subscription.id()));
    }

    private Optional<Subscription> subscription(RecordKey record) {
        boolean ours = record.is(RecordKind.SUBSCRIBER) && record.key().matches("[0-9]{1,18}");
        return ours ? subscriptions.find(Long.parseLong(record.key())) : Optional.empty();
    }
}
