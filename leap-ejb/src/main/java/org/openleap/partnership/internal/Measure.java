package org.openleap.partnership.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.openleap.partnership.Completeness;
import org.openleap.partnership.Gap;
import org.openleap.partnership.Milestone;
import org.openleap.partnership.Outcome;
import org.openleap.partnership.Participant;
import org.openleap.partnership.ParticipantKind;
import org.openleap.partnership.RoleType;

/** Looks at the five parts and says what is missing. */
@ApplicationScoped
public class Measure {
    @Inject
    PartRepository parts;

    /** How much of the partnership is written down on the day. */
    public Completeness of(Partnership partnership, LocalDate today) {
        return of(
                partnership.purpose(),
                parts.participants(partnership.id()).stream()
                        .filter(each ->
                                each.until().isAfter(today) || each.until().equals(today))
                        .toList(),
                parts.outcomes(partnership.id()),
                parts.milestones(partnership.id()));
    }

    /** @param participants those who take part now or later */
    static Completeness of(
            String purpose, List<Participant> participants, List<Outcome> outcomes, List<Milestone> milestones) {
        var gaps = EnumSet.noneOf(Gap.class);
        if (purpose.isBlank()) gaps.add(Gap.NO_PURPOSE);
        if (outcomes.isEmpty()) gaps.add(Gap.NO_OUTCOME);
        if (outcomes.stream().anyMatch(Measure::isUnmeasured)) gaps.add(Gap.OUTCOME_UNMEASURED);
        if (milestones.isEmpty()) gaps.add(Gap.NO_MILESTONE);
        if (milestones.stream().anyMatch(each -> each.due().equals(LocalDate.MAX))) gaps.add(Gap.MILESTONE_UNDATED);
        gaps.addAll(gapsOf(participants));
        return new Completeness(gaps, roleless(participants));
    }

    private static Set<Gap> gapsOf(List<Participant> participants) {
        var gaps = EnumSet.noneOf(Gap.class);
        if (participants.stream().noneMatch(each -> each.kind() == ParticipantKind.TRUST))
            gaps.add(Gap.NO_TRUST_PERSON);
        if (participants.stream().allMatch(each -> each.kind() == ParticipantKind.TRUST)) gaps.add(Gap.NO_PARTNER);
        if (participants.isEmpty() || !roleless(participants).isEmpty()) gaps.add(Gap.ROLE_MISSING);
        if (participants.stream().noneMatch(Measure::leads)) gaps.add(Gap.NO_LEAD);
        return gaps;
    }

    private static boolean leads(Participant participant) {
        return participant.type() == RoleType.LEAD || participant.type() == RoleType.CO_LEAD;
    }

    private static List<String> roleless(List<Participant> participants) {
        return participants.stream()
                .filter(each -> each.role().isBlank())
                .map(Participant::name)
                .toList();
    }

    private static boolean isUnmeasured(Outcome outcome) {
        return outcome.measure().isBlank()
                || outcome.target() == outcome.baseline()
                || outcome.due().equals(LocalDate.MAX);
    }
}
