package org.openleap.action.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.openleap.identity.UserId;
import org.openleap.suggestion.SuggestionReference;

/** That an item comes from a suggestion, who said so and when. */
@Embeddable
public class Source {
    private SuggestionReference suggestion;

    @Column(name = "linked_by")
    private UserId linkedBy;

    @Column(name = "linked_at")
    private Instant linkedAt;

    protected Source() {}

    Source(SuggestionReference suggestion, UserId linkedBy, Instant linkedAt) {
        this.suggestion = suggestion;
        this.linkedBy = linkedBy;
        this.linkedAt = linkedAt;
    }

    SuggestionReference suggestion() {
        return suggestion;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Source that && suggestion.equals(that.suggestion);
    }

    @Override
    public int hashCode() {
        return suggestion.hashCode();
    }
}
