package org.openleap.subject.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;
import org.openleap.identity.CurrentUser;
import org.openleap.identity.EditGuard;
import org.openleap.identity.UserId;
import org.openleap.privacy.RecordKey;
import org.openleap.reference.WorkingDays;
import org.openleap.shared.error.NotFoundException;
import org.openleap.shared.error.RuleViolatedException;
import org.openleap.subject.LeaveOut;
import org.openleap.subject.OpenRequest;
import org.openleap.subject.RequestEvent;
import org.openleap.subject.RequestProblem;
import org.openleap.subject.RequestReference;

/** The one door to a request: there, not changed meanwhile, and clear to be worked on. */
@ApplicationScoped
public class RequestDesk {
    @Inject
    RequestRepository requests;

    @Inject
    RequestClock deadlines;

    @Inject
    EditGuard guard;

    @Inject
    Event<RequestEvent> events;

    @Inject
    CurrentUser user;

    @Inject
    InstantSource clock;

    /** @throws RuleViolatedException {@link RequestProblem#IMPOSSIBLE_DATE} */
    public SubjectRequest log(OpenRequest command) {
        if (command.receivedOn().isAfter(today())) throw new RuleViolatedException(RequestProblem.IMPOSSIBLE_DATE);
        var due = deadlines.due(command.kind(), command.receivedOn());
        var request = SubjectRequest.open(command, due, user.id(), clock.instant());
        requests.add(request);
        return request;
    }

    /** @throws NotFoundException {@link RequestProblem#UNKNOWN_REQUEST} */
    public SubjectRequest require(RequestReference reference) {
        return requests.find(reference)
                .orElseThrow(() -> new NotFoundException(RequestProblem.UNKNOWN_REQUEST, reference.value()));
    }

    /** The request as the caller saw it. */
    public SubjectRequest open(RequestReference reference, long version) {
        var request = require(reference);
        guard.requireUnchanged(version, request.version(), request.lastChange());
        return request;
    }

    /** The request, when data may be looked at for it. */
    public SubjectRequest cleared(RequestReference reference) {
        var request = require(reference);
        request.requireCleared();
        return request;
    }

    /** @throws RuleViolatedException {@link RequestProblem#IMPOSSIBLE_DATE} */
    public void requirePossible(LocalDate day, SubjectRequest request) {
        if (day.isAfter(today()) || day.isBefore(request.receivedOn())) {
            throw new RuleViolatedException(RequestProblem.IMPOSSIBLE_DATE);
        }
    }

    public LocalDate longer(SubjectRequest request) {
        return deadlines.longer(request.receivedOn());
    }

    public void choose(SubjectRequest request, RecordKey record) {
        requests.choose(request.reference(), record);
    }

    public void drop(SubjectRequest request, RecordKey record) {
        requests.drop(request.reference(), record);
    }

    /** @throws RuleViolatedException {@link RequestProblem#NOT_CHOSEN} */
    public void requireChosen(SubjectRequest request, RecordKey record) {
        if (!requests.chosen(request.reference()).contains(record)) {
            throw new RuleViolatedException(RequestProblem.NOT_CHOSEN);
        }
    }

    public void leaveOut(SubjectRequest request, LeaveOut command) {
        putBack(request, command.words().strip());
        requests.add(new LeftOutLine(command));
    }

    public void putBack(SubjectRequest request, String words) {
        requests.leftOut(request.reference()).stream()
                .filter(line -> line.leftOut().words().equalsIgnoreCase(words))
                .forEach(requests::remove);
    }

    public void announce(String step, SubjectRequest request) {
        announce(
                step,
                request,
                Map.of("kind", request.kind().name(), "status", request.status().name()));
    }

    public void announce(String step, SubjectRequest request, Map<String, String> facts) {
        events.fire(new RequestEvent(step, request.reference(), facts, user.id(), clock.instant()));
    }

    public Map<String, String> facts(RecordKey record) {
        return Map.of("record", record.key(), "kind", record.kind().name());
    }

    public UserId user() {
        return user.id();
    }

    public Instant now() {
        return clock.instant();
    }

    public LocalDate today() {
        return LocalDate.ofInstant(now(), WorkingDays.LONDON);
    }
}
