package org.openleap.insight.internal;

import jakarta.persistence.Embeddable;
import java.util.Objects;
import org.openleap.feedback.ItemStanding;

/** Where an item came from, as the sheet tells sources apart: channel, service and place. */
@Embeddable
public class LoopCell {
    private String channel;
    private String service;
    private String place;

    protected LoopCell() {}

    LoopCell(String channel, String service, String place) {
        this.channel = channel;
        this.service = service;
        this.place = place;
    }

    static LoopCell of(ItemStanding item) {
        return new LoopCell(item.channel(), item.service(), item.place());
    }

    String channel() {
        return channel;
    }

    String service() {
        return service;
    }

    String place() {
        return place;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LoopCell cell
                && cell.channel.equals(channel)
                && cell.service.equals(service)
                && cell.place.equals(place);
    }

    @Override
    public int hashCode() {
        return Objects.hash(channel, service, place);
    }
}
