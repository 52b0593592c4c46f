package org.openleap.publication.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;
import org.openleap.identity.UserId;

/** Takes wordings away because somebody wants it whose words they tell of: what is public is taken down, a draft is given up. */
@ApplicationScoped
public class Retreat {
    private static final String ASKED = "asked";

    @Inject
    Editions editions;

    @Inject
    PairNews news;

    @Inject
    InstantSource clock;

    /** Does nothing to wordings that nobody reads or works on any more. */
    void end(List<Pair> concerned, UserId by) {
        if (concerned.stream().anyMatch(pair -> pair.status().isPublic())) editions.next();
        concerned.forEach(pair -> end(pair, by));
    }

    private void end(Pair pair, UserId by) {
        if (pair.status().isPublic()) {
            pair.takeDown(ASKED, "", by, clock.instant());
            news.by(by, "pair.takenDown", pair);
        } else if (pair.status().isOpen()) {
            pair.discard(clock.instant());
            news.by(by, "pair.discarded", pair);
        }
    }
}
