package org.openleap.suggestion.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.openleap.audit.AuditEntry;
import org.openleap.audit.AuditTrail;
import org.openleap.feedback.FeedbackItems;
import org.openleap.feedback.FeedbackReference;
import org.openleap.identity.People;
import org.openleap.identity.UserId;
import org.openleap.identity.VisibilityScope;
import org.openleap.suggestion.StoryEntry;
import org.openleap.suggestion.TrackedStep;

/** The story of an item as the staff read it: straight from the trail, so that it cannot tell anything else. */
@ApplicationScoped
public class ItemStory {
    @Inject
    FeedbackItems items;

    @Inject
    AuditTrail trail;

    @Inject
    People people;

    @Inject
    ChronicleRepository chronicle;

    /** Newest first. @throws org.openleap.shared.error.NotFoundException when the caller may not see the item */
    public List<StoryEntry> of(FeedbackReference item, VisibilityScope caller) {
        items.require(item, caller);
        return trail.of(item.value()).stream().map(this::entry).toList();
    }

    /** What the proposer was told about it, oldest first. */
    public List<TrackedStep> toldAbout(Suggestion suggestion) {
        return chronicle.of(suggestion.reference()).stream()
                .map(entry -> entry.step(suggestion.title()))
                .toList();
    }

    private StoryEntry entry(AuditEntry event) {
        var actor = people.nameOf(new UserId(event.actor()));
        return new StoryEntry(event.action(), event.subject(), actor, event.at(), event.facts());
    }
}
