package org.openleap.publication.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.openleap.identity.CurrentUser;
import org.openleap.identity.People;
import org.openleap.identity.UserId;
import org.openleap.publication.PairDetail;
import org.openleap.publication.PairOutcome;
import org.openleap.publication.Workbench;
import org.openleap.redaction.SmallGroups;
import org.openleap.redaction.Spotter;
import org.openleap.suggestion.SuggestionReference;

/** Turns pairs and originals into what the staff see of them. */
@ApplicationScoped
public class PairMapper {
    @Inject
    People people;

    @Inject
    PublicationAccess access;

    @Inject
    SmallGroups groups;

    @Inject
    Spotter spotter;

    @Inject
    Originals originals;

    @Inject
    CurrentUser user;

    public PairDetail detail(Pair pair) {
        var removal = pair.removal();
        return new PairDetail(
                pair.published(),
                SuggestionReference.of(pair.suggestion()),
                pair.status(),
                pair.text().voice(),
                nameOf(pair.draftedBy()),
                pair.draftedAt(),
                nameOf(pair.approval().by()),
                pair.redactions(),
                pair.status().isOpen() ? groups.in(pair.text().all()) : List.of(),
                pair.text().keptBecause(),
                pair.wrong(),
                pair.sentBack(),
                new PairDetail.Removal(removal.reason(), removal.note(), nameOf(removal.by())),
                pair.isStale(),
                access.allowed(pair, user.scope()),
                pair.version());
    }

    /** @throws org.openleap.shared.error.NotFoundException when the caller may not see what was said */
    public Workbench workbench(SuggestionReference suggestion) {
        var original = originals.of(suggestion);
        var status = original.suggestion().summary().status();
        return new Workbench(
                original.suggestion().reference(),
                original.suggestion().summary().title(),
                original.quote(),
                original.item().words(),
                original.permission(),
                spotter.spots(original.quote(), original.surroundings()),
                Outcomes.of(status).isPresent(),
                Outcomes.of(status).orElse(PairOutcome.WORKING_ON_IT),
                original.surroundings().small());
    }

    private String nameOf(UserId id) {
        return id.equals(UserId.PUBLIC) ? "" : people.nameOf(id);
    }
}
