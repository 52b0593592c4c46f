package org.openleap.partnership.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.openleap.partnership.Outcome;
import org.openleap.partnership.Participant;
import org.openleap.partnership.PublicOutcome;
import org.openleap.partnership.PublicPartner;
import org.openleap.partnership.PublicPartnership;

/** What the public reads of partnerships in force: purpose, outcomes, organisations; private people only by consent. */
@ApplicationScoped
public class PublicShelf {
    @Inject
    PartRepository parts;

    /** Participants and outcomes of all of them come in one query each. */
    public List<PublicPartnership> show(List<Partnership> partnerships, LocalDate today) {
        var ids = partnerships.stream().map(Partnership::id).toList();
        var participants = parts.participantsOf(ids);
        var outcomes = parts.outcomesOf(ids);
        return partnerships.stream()
                .map(each -> show(
                        each,
                        participants.getOrDefault(each.id(), List.of()).stream()
                                .filter(one -> one.takesPartOn(today))
                                .toList(),
                        outcomes.getOrDefault(each.id(), List.of())))
                .toList();
    }

    private static PublicPartnership show(
            Partnership partnership, List<Participant> participants, List<Outcome> outcomes) {
        var named = participants.stream().filter(Participant::mayBeNamed).toList();
        return new PublicPartnership(
                partnership.id(),
                partnership.reference(),
                partnership.title(),
                partnership.purpose(),
                partnership.area(),
                partnership.term().starts(),
                partnership.term().reviewBy(),
                named.stream()
                        .map(each -> new PublicPartner(each.name(), each.type(), each.role()))
                        .toList(),
                participants.size() - named.size(),
                outcomes.stream().map(PublicShelf::show).toList(),
                partnership.createdAt());
    }

    private static PublicOutcome show(Outcome outcome) {
        return new PublicOutcome(
                outcome.title(),
                outcome.measure(),
                outcome.unit(),
                outcome.baseline(),
                outcome.target(),
                outcome.current(),
                outcome.percent(),
                outcome.due(),
                outcome.service(),
                outcome.status());
    }
}
