package org.openleap.post;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.openleap.post.internal.NotifyService;

/** Which ways are open here: text messages and posted letters need a service that was set up. */
@ApplicationScoped
public class PostChannels {
    @Inject
    NotifyService notify;

    public boolean isOpen(Channel channel) {
        return channel == Channel.EMAIL || notify.carries(channel);
    }
}
