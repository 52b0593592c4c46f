package org.openleap.privacy.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openleap.identity.CurrentUser;
import org.openleap.identity.People;
import org.openleap.privacy.HoldLine;
import org.openleap.privacy.LiftHold;
import org.openleap.privacy.PlaceHold;
import org.openleap.privacy.PrivacyEvent;
import org.openleap.privacy.PrivacyProblem;
import org.openleap.privacy.RecordFacts;
import org.openleap.privacy.RecordKey;
import org.openleap.shared.error.NotFoundException;
import org.openleap.shared.error.RuleViolatedException;

/** Places and lifts holds, and says which is over a record. */
@ApplicationScoped
public class HoldDesk {
    @Inject
    HoldRepository holds;

    @Inject
    Event<PrivacyEvent> events;

    @Inject
    People people;

    @Inject
    CurrentUser user;

    @Inject
    InstantSource clock;

    public List<HoldLine> all() {
        return holds.all().stream().map(this::line).toList();
    }

    /** Errors as in {@link org.openleap.privacy.Holds#place}. */
    public long place(PlaceHold command) {
        var hold = HoldRow.place(command, user.id(), clock.instant());
        holds.add(hold);
        announce("hold.placed", hold, command.kind().name());
        return hold.id();
    }

    /** @throws NotFoundException {@link PrivacyProblem#UNKNOWN_HOLD}; others as in {@link org.openleap.privacy.Holds#lift} */
    public void lift(LiftHold command) {
        var hold = holds.find(command.hold()).orElseThrow(() -> new NotFoundException(PrivacyProblem.UNKNOWN_HOLD));
        hold.lift(command, user.id(), clock.instant());
        announce("hold.lifted", hold, "");
    }

    public Optional<HoldLine> over(RecordFacts facts, RecordKey record) {
        return holds.active().stream()
                .filter(hold -> hold.covers(facts, record))
                .findFirst()
                .map(this::line);
    }

    /** @throws RuleViolatedException {@link PrivacyProblem#ON_HOLD} */
    void requireNone(RecordFacts facts, RecordKey record) {
        over(facts, record).ifPresent(hold -> {
            throw new RuleViolatedException(PrivacyProblem.ON_HOLD, hold.title());
        });
    }

    private HoldLine line(HoldRow hold) {
        var liftedBy = hold.isLifted() ? people.nameOf(hold.liftedBy()) : "";
        return hold.line(people.nameOf(hold.placedBy()), liftedBy);
    }

    private void announce(String step, HoldRow hold, String kind) {
        var facts = kind.isEmpty() ? Map.<String, String>of() : Map.of("kind", kind);
        events.fire(new PrivacyEvent(step, "hold-" + hold.id(), facts, user.id(), clock.instant()));
    }
}
