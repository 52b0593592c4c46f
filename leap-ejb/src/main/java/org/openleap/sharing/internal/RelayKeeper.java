package org.openleap.sharing.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import org.openleap.feedback.FeedbackReference;
import org.openleap.identity.UserId;
import org.openleap.identity.VisibilityScope;
import org.openleap.notification.Occasion;
import org.openleap.notification.RelayDesk;
import org.openleap.notification.TellingEvent;

/**
 * Owes a relay whenever news is owed about something that a partner told the trust: the people behind it are not reached by
 * telling the partner's office.
 */
@ApplicationScoped
public class RelayKeeper {
    /** How it ended, and nothing on the way: nobody calls a group together for a "we are still reading it". */
    private static final Set<Occasion> WORTH_PASSING_ON = EnumSet.of(
            Occasion.NO_SUGGESTION,
            Occasion.ADOPTED,
            Occasion.REJECTED,
            Occasion.ADOPTED_BY_PARTNER,
            Occasion.REJECTED_BY_PARTNER,
            Occasion.COMPLETED,
            Occasion.ADOPTION_WITHDRAWN,
            Occasion.RECONSIDERED_ADOPTED,
            Occasion.RECONSIDERED_REJECTED,
            Occasion.RECONSIDERED_NOT_DONE,
            Occasion.CORRECTION);

    @Inject
    SharedRepository shared;

    @Inject
    RelayRepository relays;

    @Inject
    RelayDesk desk;

    @Inject
    Audiences audiences;

    @Inject
    SharingNews news;

    void on(@Observes TellingEvent event) {
        if (!WORTH_PASSING_ON.contains(event.occasion())) return;
        if (event.isOwed()) owe(event);
        if (event.isSettled()) settle(event);
    }

    private void owe(TellingEvent event) {
        shared.submissionOf(new FeedbackReference(event.item()), VisibilityScope.system())
                .ifPresent(submission -> owe(event, submission));
    }

    private void owe(TellingEvent event, SharedItem submission) {
        var partner = submission.audience();
        desk.relay(event.item(), event.subject(), event.occasion(), partner.value(), audiences.nameOf(partner))
                .map(telling -> Relay.owe(event, telling, submission))
                .ifPresent(relay -> owe(event, relay));
    }

    private void owe(TellingEvent event, Relay relay) {
        relays.add(relay);
        news.relay("sharing.relayOwed", relay, new UserId(event.actor()));
    }

    /** A person of the trust has noted that the people know. */
    private void settle(TellingEvent event) {
        relays.ofItem(event.item(), VisibilityScope.system()).stream()
                .filter(relay -> relay.isOwed() && desk.isSettled(relay.telling()))
                .forEach(relay -> end(event, relay));
    }

    private void end(TellingEvent event, Relay relay) {
        relay.toldByTrust();
        news.relay("sharing.relayEnded", relay, new UserId(event.actor()));
    }
}
