package org.openleap.notification.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.InstantSource;
import org.openleap.identity.UserId;
import org.openleap.post.PostEvent;

/** Hears what became of the mails of tellings. */
@ApplicationScoped
public class PostWatch {
    @Inject
    TellingRepository tellings;

    @Inject
    TellingNews news;

    @Inject
    InstantSource clock;

    void on(@Observes PostEvent event) {
        tellings.ofMail(event.owner()).ifPresent(telling -> {
            switch (event.step()) {
                case ACCEPTED -> accepted(telling);
                case DELIVERED -> delivered(telling);
                case FAILED -> failed(telling, event.problem());
            }
        });
    }

    private void accepted(Telling telling) {
        telling.sent(clock.instant());
        news.sent(telling);
    }

    /** A kit that arrived has told nobody of the group yet. */
    private void delivered(Telling telling) {
        if (telling.status().isSettled() || telling.reader().isConvenor()) return;
        telling.arrived(clock.instant());
        news.settled(telling, UserId.SYSTEM);
    }

    private void failed(Telling telling, String problem) {
        telling.failed();
        news.failed(telling, problem);
    }
}
