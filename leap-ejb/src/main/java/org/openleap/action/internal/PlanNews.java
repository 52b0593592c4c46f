package org.openleap.action.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import org.openleap.action.PlanItemEvent;
import org.openleap.identity.CurrentUser;
import org.openleap.identity.UserId;
import org.openleap.suggestion.SuggestionReference;

/** Writes every step into the trail, in the transaction that made it true; names also whom the actor stood in for. */
@ApplicationScoped
public class PlanNews {
    /** The fact that says whom the actor stood in for. */
    static final String FOR = "for";

    @Inject
    Event<PlanItemEvent> events;

    @Inject
    CurrentUser user;

    @Inject
    InstantSource clock;

    /** The item's last step. */
    public void note(PlanItem item) {
        note(item, Map.of());
    }

    public void noteLink(PlanItem item, SuggestionReference suggestion) {
        note(item, Map.of("suggestion", suggestion.value()));
    }

    private void note(PlanItem item, Map<String, String> more) {
        var facts = new HashMap<>(more);
        facts.put("owner", item.owner().value());
        facts.put("due", item.course().due().toString());
        facts.put("percent", Integer.toString(item.percent()));
        if (user.scope().standsInFor(item.owner())) facts.put(FOR, item.owner().value());
        var last = item.lastChange();
        events.fire(new PlanItemEvent(
                last.what(), item.reference(), item.status(), facts, new UserId(last.by()), clock.instant()));
    }
}
