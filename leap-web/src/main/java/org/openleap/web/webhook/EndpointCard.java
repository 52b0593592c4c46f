package org.openleap.web.webhook;

import java.io.Serializable;
import org.openleap.web.portal.Tag;
import org.openleap.webhook.EndpointStatus;
import org.openleap.webhook.EndpointSummary;

/**
 * One endpoint as its organisation reads it.
 *
 * @param told of what it is told, in words
 * @param note what there is to know about it now; empty when all is well
 * @param href address of what reached it
 */
public record EndpointCard(EndpointSummary endpoint, Tag tag, String told, String note, String href)
        implements Serializable {
    public long id() {
        return endpoint.id();
    }

    public boolean isUnverified() {
        return endpoint.status() == EndpointStatus.UNVERIFIED;
    }

    public boolean isActive() {
        return endpoint.status() == EndpointStatus.ACTIVE;
    }

    public boolean isPaused() {
        return endpoint.status() == EndpointStatus.PAUSED;
    }
}
