package org.openleap.subject;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Set;
import org.openleap.shared.error.ConflictException;

/** Where a request stands. The table below is the whole machine; a test draws it into {@code docs/lifecycle.md}. */
public enum RequestStatus {
    /** Somebody works on it; its clock runs. */
    OPEN,
    /** The person has what they asked for, or an answer. */
    ANSWERED,
    /** Not done, with a reason and where they can turn to. */
    REFUSED,
    /** The person wants nothing any more. */
    WITHDRAWN;

    private static final Map<RequestStatus, Set<RequestStatus>> NEXT = Map.ofEntries(
            entry(OPEN, Set.of(ANSWERED, REFUSED, WITHDRAWN)),
            entry(ANSWERED, Set.of()),
            entry(REFUSED, Set.of()),
            entry(WITHDRAWN, Set.of()));

    /** States that may follow this one. */
    public Set<RequestStatus> next() {
        return NEXT.get(this);
    }

    /** @throws ConflictException {@link RequestProblem#NOT_POSSIBLE_NOW} when the table has no such step */
    public RequestStatus moveTo(RequestStatus target) {
        if (!next().contains(target)) {
            throw new ConflictException(RequestProblem.NOT_POSSIBLE_NOW, name(), target.name());
        }
        return target;
    }
}
