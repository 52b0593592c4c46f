package org.openleap.demonstration.internal;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import org.openleap.subscription.AskSubscription;
import org.openleap.subscription.Frequency;
import org.openleap.subscription.SubscriptionLinks;
import org.openleap.subscription.SubscriptionService;
import org.openleap.subscription.Topic;

/** People who want new answers by e-mail. Most have opened the link in the first mail; some never will. */
@Stateless
public class Readers {
    @EJB
    SubscriptionService subscriptions;

    @Inject
    SubscriptionLinks links;

    public void play(JsonObject book) {
        Script.objects(book, "subscribers").forEach(this::subscribe);
    }

    private void subscribe(JsonObject reader) {
        var topic = new Topic(reader.getString("service"), reader.getString("place"), reader.getString("theme"));
        var asked =
                new AskSubscription(reader.getString("email"), Frequency.valueOf(reader.getString("frequency")), topic);
        subscriptions.ask(asked);
        if (reader.getBoolean("confirmed")) links.keyOf(asked).ifPresent(subscriptions::confirm);
    }
}
