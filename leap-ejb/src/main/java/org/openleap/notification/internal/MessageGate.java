package org.openleap.notification.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.openleap.notification.MessageStop;
import org.openleap.post.Channel;
import org.openleap.post.PostGate;

/** Shuts the post for everybody whom a message could harm, or who has died. */
@ApplicationScoped
public class MessageGate implements PostGate {
    @Inject
    MessageStop stop;

    @Override
    public boolean isShut(Channel channel, String address) {
        return switch (channel) {
            case EMAIL -> stop.isStopped(address);
            case TEXT -> stop.isNumberStopped(address);
            case LETTER -> false; // A person has printed the envelope, or looked at the name.
        };
    }
}
