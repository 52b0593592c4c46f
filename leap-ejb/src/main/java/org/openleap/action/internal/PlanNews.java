package org.openleap.action.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.openleap.action.PlanItemEvent;
import org.openleap.identity.CurrentUser;
import org.openleap.identity.Duty;
import org.openleap.identity.UserId;
import org.openleap.identity.WorkEnded;
import org.openleap.identity.WorkGiven;
import org.openleap.suggestion.SuggestionReference;

/** Writes every step into the trail, in the transaction that made it true; names also whom the actor stood in for. */
@ApplicationScoped
public class PlanNews {
    /** Steps that put it into somebody's hands; of a hand-over they hear in one mail. */
    private static final Set<String> GIVEN = Set.of("plan.written", "plan.promised", "plan.assigned");

    /** The fact that says whom the actor stood in for. */
    static final String FOR = "for";

    @Inject
    Event<PlanItemEvent> events;

    @Inject
    Event<WorkGiven> given;

    @Inject
    Event<WorkEnded> ended;

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
        tellHands(item);
    }

    private void tellHands(PlanItem item) {
        var last = item.lastChange();
        if (!item.status().isOpen())
            ended.fire(new WorkEnded(Duty.ACT, item.reference().value()));
        else if (GIVEN.contains(last.what()))
            given.fire(new WorkGiven(PlanOwnership.owned(item), new UserId(last.by())));
    }
}
