package org.openleap.subscription.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openleap.notification.Mail;
import org.openleap.notification.MailDesk;
import org.openleap.publication.PublishedPair;
import org.openleap.reference.ReferenceData;
import org.openleap.reference.ReferenceList;
import org.openleap.shared.LeapSetting;

/** The mails to subscribers. Each has a link that ends the subscription, for people and for mail programs (RFC 8058). */
@ApplicationScoped
public class UpdateMails {
    /** More are found on the page. */
    static final int MOST = 20;

    @Inject
    MailDesk desk;

    @Inject
    SubscriptionKeys keys;

    @Inject
    ReferenceData reference;

    /** The link by which the address is confirmed, or the subscription changed when it is confirmed already. */
    void sendLink(Subscription subscription) {
        var template = subscription.isConfirmed() ? "updates-already" : "updates-confirm";
        post(subscription, template, subscription.mailedAt().toEpochMilli(), Map.of());
    }

    /** Asks whether it is still wanted. */
    void sendQuestion(Subscription subscription) {
        post(subscription, "updates-keep", subscription.keepUntil().toEpochMilli(), Map.of());
    }

    /** @param news newest first, at least one */
    void sendNews(Subscription subscription, long edition, List<PublishedPair> news) {
        post(
                subscription,
                "updates-news",
                edition,
                Map.of(
                        "answers",
                        news.stream().limit(MOST).map(UpdateMails::answer).toList(),
                        "more",
                        news.size() > MOST));
    }

    private void post(Subscription subscription, String template, long moment, Map<String, Object> own) {
        var words = new HashMap<>(own);
        words.put("about", about(subscription));
        words.put("often", subscription.frequency().name());
        words.put("manage", address("manage", subscription));
        words.put("stop", address("stop", subscription));
        var key = template + "/" + subscription.id() + "/" + moment;
        desk.post(new Mail(key, subscription.email(), template, words, headers(subscription)));
    }

    private Map<String, String> headers(Subscription subscription) {
        return Map.of(
                "List-Unsubscribe",
                "<" + address("stop", subscription) + ">",
                "List-Unsubscribe-Post",
                "List-Unsubscribe=One-Click");
    }

    private String address(String page, Subscription subscription) {
        return LeapSetting.LEAP_PUBLIC_URL.require() + "/updates/" + page + "?key=" + keys.of(subscription);
    }

    /** The topic in words; empty for everything. */
    private String about(Subscription subscription) {
        var topic = subscription.topic();
        return Stream.of(
                        label(ReferenceList.SERVICE, topic.service()),
                        label(ReferenceList.PLACE, topic.place()),
                        label(ReferenceList.THEME, topic.theme()))
                .filter(label -> !label.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private String label(ReferenceList list, String code) {
        return code.isEmpty() ? "" : reference.label(list, code);
    }

    private static Map<String, Object> answer(PublishedPair pair) {
        return Map.of(
                "youSaid", pair.youSaid(),
                "weDid", pair.weDid(),
                "outcome", pair.outcome().name(),
                "wrong", pair.earlier().wrong(),
                "reversed", pair.isReversed(),
                "address", LeapSetting.LEAP_PUBLIC_URL.require() + "/you-said-we-did/" + pair.number());
    }
}
