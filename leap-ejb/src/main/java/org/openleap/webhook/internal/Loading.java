package org.openleap.webhook.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.openleap.changefeed.ChangeFeed;

/** Makes messages of what waits for one endpoint. */
@ApplicationScoped
public class Loading {
    @Inject
    ChangeFeed feed;

    @Inject
    Guests guests;

    @Inject
    Packing packing;

    /** What the partner may not read any more is dropped. */
    Stream<Load> load(Endpoint endpoint, List<Delivery> waiting) {
        var changes = waiting.stream().map(Delivery::change).toList();
        var visible = feed.visible(changes, guests.of(endpoint));
        waiting.stream().filter(each -> !visible.contains(each.change())).forEach(Delivery::drop);
        return waiting.stream()
                .filter(each -> visible.contains(each.change()))
                .map(each -> new Load(each.id(), packing.pack(each, endpoint)));
    }
}
