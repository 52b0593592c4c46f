package org.openleap.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Collection;
import org.openleap.audit.internal.ReadingBuffer;
import org.openleap.identity.CurrentUser;

/**
 * Where components say that somebody has read what people told the trust (security.md T22). One line for each person, item and
 * day, however often they look; written a moment later and in bulk, so that reading costs no statement.
 */
@ApplicationScoped
public class ReadingLog {
    @Inject
    ReadingBuffer buffer;

    @Inject
    CurrentUser user;

    @Inject
    InstantSource clock;

    /** The caller has opened the item and sees all of it. */
    public void opened(String item) {
        if (user.caller().isSignedIn()) buffer.note(user.id(), item, true, clock.instant());
    }

    /** The caller has seen the beginnings of these items, or who said them, in a list. */
    public void listed(Collection<String> items) {
        if (!user.caller().isSignedIn()) return;
        items.forEach(item -> buffer.note(user.id(), item, false, clock.instant()));
    }
}
