package org.openleap.retention.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Map;
import org.openleap.identity.CurrentUser;
import org.openleap.identity.People;
import org.openleap.identity.UserId;
import org.openleap.retention.DisposalSummary;
import org.openleap.retention.LineStatus;
import org.openleap.retention.RefuseDisposal;
import org.openleap.retention.RetentionEvent;
import org.openleap.retention.RetentionProblem;
import org.openleap.shared.error.ConflictException;
import org.openleap.shared.error.NotFoundException;

/** Lets a person decide about a disposal. */
@ApplicationScoped
public class DisposalDesk {
    @Inject
    DisposalRepository disposals;

    @Inject
    Event<RetentionEvent> events;

    @Inject
    People people;

    @Inject
    CurrentUser user;

    @Inject
    InstantSource clock;

    /** @throws NotFoundException {@link RetentionProblem#UNKNOWN_DISPOSAL} */
    public Disposal require(long id) {
        return disposals.find(id).orElseThrow(() -> new NotFoundException(RetentionProblem.UNKNOWN_DISPOSAL));
    }

    public void approve(long id, long version) {
        var disposal = open(id, version);
        disposal.approve(user.id(), clock.instant());
        announce("disposal.approved", disposal, user.id());
    }

    public void refuse(RefuseDisposal command) {
        var disposal = open(command.disposal(), command.version());
        disposal.refuse(command.reason(), user.id(), clock.instant());
        announce("disposal.refused", disposal, user.id());
    }

    void announce(String step, Disposal disposal, UserId by) {
        var facts = Map.of("class", disposal.code().name());
        events.fire(new RetentionEvent(step, disposal.reference(), facts, by, clock.instant()));
    }

    public DisposalSummary summary(Disposal disposal) {
        var counts = disposals.counts(disposal.id());
        var decidedBy = disposal.decidedBy().equals(UserId.PUBLIC) ? "" : people.nameOf(disposal.decidedBy());
        return new DisposalSummary(
                disposal.id(),
                disposal.code(),
                disposal.months(),
                disposal.status(),
                counts.values().stream().mapToInt(Integer::intValue).sum(),
                counts.getOrDefault(LineStatus.WAITING, 0),
                counts.getOrDefault(LineStatus.ERASED, 0),
                counts.getOrDefault(LineStatus.HELD, 0),
                disposal.proposedAt(),
                decidedBy,
                disposal.reason(),
                disposal.version());
    }

    private Disposal open(long id, long version) {
        var disposal = require(id);
        if (disposal.version() != version) {
            throw new ConflictException(
                    RetentionProblem.NOT_POSSIBLE_NOW, disposal.status().name(), "");
        }
        return disposal;
    }
}
