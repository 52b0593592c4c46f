package org.openleap.retention.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.openleap.audit.AuditEntry;
import org.openleap.audit.AuditTrail;
import org.openleap.identity.CurrentUser;
import org.openleap.identity.People;
import org.openleap.identity.UserId;
import org.openleap.retention.ChangeRetention;
import org.openleap.retention.RetentionChange;
import org.openleap.retention.RetentionClass;
import org.openleap.retention.RetentionCode;
import org.openleap.retention.RetentionEvent;
import org.openleap.retention.RetentionProblem;
import org.openleap.shared.error.ConflictException;

/** The periods as they stand. Their history is what the audit chain says of them. */
@ApplicationScoped
public class Periods {
    private static final String CHANGED = "retention.changed";

    @Inject
    DisposalRepository disposals;

    @Inject
    AuditTrail trail;

    @Inject
    Event<RetentionEvent> events;

    @Inject
    People people;

    @Inject
    CurrentUser user;

    @Inject
    InstantSource clock;

    public RetentionClass of(RetentionCode code) {
        return disposals
                .period(code)
                .map(row -> new RetentionClass(code, row.months(), row.version()))
                .orElse(new RetentionClass(code, code.months(), 0));
    }

    /** @throws ConflictException {@link RetentionProblem#CHANGED_MEANWHILE} */
    public void change(ChangeRetention command) {
        var before = of(command.code());
        if (before.version() != command.version()) throw new ConflictException(RetentionProblem.CHANGED_MEANWHILE);
        disposals
                .period(command.code())
                .ifPresentOrElse(
                        row -> row.change(command.months()),
                        () -> disposals.add(new ClassRow(command.code(), command.months())));
        var facts = Map.of(
                "before", Integer.toString(before.months()),
                "after", Integer.toString(command.months()),
                "reason", command.reason().strip());
        events.fire(new RetentionEvent(CHANGED, command.code().name(), facts, user.id(), clock.instant()));
    }

    public List<RetentionChange> history(RetentionCode code) {
        return trail.of(code.name()).stream()
                .filter(entry ->
                        entry.action().equals(CHANGED) && entry.subject().equals(code.name()))
                .map(this::change)
                .toList();
    }

    private RetentionChange change(AuditEntry entry) {
        return new RetentionChange(
                Integer.parseInt(entry.facts().get("before")),
                Integer.parseInt(entry.facts().get("after")),
                entry.facts().get("reason"),
                people.nameOf(new UserId(entry.actor())),
                entry.at());
    }
}
