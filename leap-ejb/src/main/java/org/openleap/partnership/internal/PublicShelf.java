package org.openleap.partnership.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.openleap.partnership.Outcome;
import org.openleap.partnership.Participant;
import org.openleap.partnership.PublicOutcome;
import org.openleap.partnership.PublicPartner;
import org.openleap.partnership.PublicPartnership;
import org.openleap.partnership.Strategy;

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
        var strategies = titles(outcomes.values());
        return partnerships.stream()
                .map(each -> show(
                        each,
                        participants.getOrDefault(each.id(), List.of()).stream()
                                .filter(one -> one.takesPartOn(today))
                                .toList(),
                        outcomes.getOrDefault(each.id(), List.of()).stream()
                                .map(outcome -> show(outcome, strategies))
                                .toList()))
                .toList();
    }

    /** Of the strategies that these outcomes serve, by number; drafts are nobody's business yet. */
    private Map<Long, String> titles(Collection<List<Outcome>> outcomes) {
        var serving = outcomes.stream()
                .flatMap(List::stream)
                .map(Outcome::strategy)
                .filter(strategy -> strategy != 0)
                .collect(Collectors.toSet());
        if (serving.isEmpty()) return Map.of();
        return parts.strategies().stream()
                .map(StrategyEntry::read)
                .filter(strategy -> serving.contains(strategy.id()) && !strategy.draft())
                .collect(Collectors.toMap(Strategy::id, Strategy::title));
    }

    private static PublicPartnership show(
            Partnership partnership, List<Participant> participants, List<PublicOutcome> outcomes) {
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
                outcomes,
                partnership.createdAt());
    }

    private static PublicOutcome show(Outcome outcome, Map<Long, String> strategies) {
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
                strategies.getOrDefault(outcome.strategy(), ""),
                outcome.status());
    }
}
