package org.openleap.web.partnership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openleap.partnership.Milestone;
import org.openleap.partnership.Outcome;
import org.openleap.partnership.OutcomeStatus;
import org.openleap.partnership.OutcomeUpdate;
import org.openleap.partnership.Output;
import org.openleap.partnership.Participant;
import org.openleap.partnership.PartnershipDetail;
import org.openleap.partnership.PartnershipReference;
import org.openleap.partnership.Strategy;
import org.openleap.web.portal.Deadlines;
import org.openleap.web.portal.Href;
import org.openleap.web.portal.Words;
import org.openleap.web.support.Dates;
import org.openleap.web.support.Labels;
import org.openleap.web.support.Texts;

/** The lines of the five sections, in words. */
@ApplicationScoped
public class SheetRows {
    private static final String EDIT = "/staff/partnership-edit";

    @Inject
    PartnershipTags tags;

    @Inject
    Words words;

    @Inject
    Labels labels;

    @Inject
    Dates dates;

    @Inject
    Deadlines deadlines;

    List<ParticipantRow> participants(PartnershipDetail partnership, Predicate<Participant> which) {
        return partnership.participants().stream()
                .filter(which)
                .map(each -> participant(each, partnership.reference()))
                .toList();
    }

    private ParticipantRow participant(Participant participant, PartnershipReference reference) {
        var until = deadlines.isDue(participant.until())
                ? PartnershipText.of("participant.until", dates.day(participant.from()), dates.day(participant.until()))
                : PartnershipText.of("participant.since", dates.day(participant.from()));
        return new ParticipantRow(
                participant.id(),
                initials(participant.name()),
                participant.name(),
                words.of(participant.type()),
                participant.role(),
                until,
                participant.role().isEmpty(),
                Href.to(EDIT)
                        .with("ref", reference)
                        .with("part", "participant")
                        .with("id", participant.id())
                        .toString());
    }

    List<OutcomeCard> outcomes(List<Outcome> outcomes, List<OutcomeUpdate> reports, List<Strategy> strategies) {
        return outcomes.stream()
                .map(each -> outcome(each, lines(each, reports), title(each, strategies)))
                .toList();
    }

    /** Empty while the outcome serves no strategy. */
    private static String title(Outcome outcome, List<Strategy> strategies) {
        return strategies.stream()
                .filter(strategy -> strategy.id() == outcome.strategy())
                .map(Strategy::title)
                .findFirst()
                .orElse("");
    }

    private OutcomeCard outcome(Outcome outcome, List<ReportLine> reports, String strategy) {
        return new OutcomeCard(
                outcome.id(),
                outcome.title(),
                outcome.percent(),
                outcome.status() == OutcomeStatus.SLIPPING ? "blue" : "green",
                PartnershipText.of("outcome.now", number(outcome.current()), outcome.unit()),
                aim(outcome),
                outcome.news(),
                outcome.evidence(),
                labels.service(outcome.service()),
                strategy,
                tags.of(outcome.status()),
                reports);
    }

    /** What is counted, from where to where, by when. */
    String aim(Outcome outcome) {
        if (outcome.measure().isEmpty() || !deadlines.isDue(outcome.due()))
            return PartnershipText.of("outcome.unmeasured");
        return PartnershipText.of(
                "outcome.aim",
                outcome.measure(),
                number(outcome.baseline()),
                number(outcome.target()),
                outcome.unit(),
                dates.day(outcome.due()));
    }

    private List<ReportLine> lines(Outcome outcome, List<OutcomeUpdate> reports) {
        return reports.stream()
                .filter(report -> report.outcome() == outcome.id())
                .map(report -> new ReportLine(
                        PartnershipText.of(
                                "outcome.report",
                                number(report.value()),
                                outcome.unit(),
                                words.of(report.status()),
                                report.news(),
                                report.by()),
                        dates.day(report.on())))
                .toList();
    }

    List<MilestoneRow> milestones(List<Milestone> milestones) {
        return milestones.stream().map(this::milestone).toList();
    }

    private MilestoneRow milestone(Milestone milestone) {
        var channel = labels.channel(milestone.channel());
        var level = words.of(milestone.level());
        return new MilestoneRow(
                milestone.id(),
                milestone.what(),
                milestone.who(),
                channel.isEmpty() ? level : PartnershipText.of("milestone.how", level, channel),
                when(milestone),
                milestone.isOverdue(deadlines.today()),
                milestone.isDone());
    }

    private String when(Milestone milestone) {
        if (milestone.isDone()) return PartnershipText.of("milestone.done", dates.day(milestone.doneOn()));
        if (!deadlines.isDue(milestone.due())) return PartnershipText.of("milestone.undated");
        var by = dates.day(milestone.due());
        return deadlines.isDue(milestone.starts())
                ? PartnershipText.of("milestone.between", dates.day(milestone.starts()), by)
                : PartnershipText.of("milestone.by", by);
    }

    List<OutputRow> outputs(List<Output> outputs) {
        return outputs.stream()
                .map(each -> new OutputRow(
                        words.of(each.kind()),
                        each.title(),
                        dates.day(each.on()),
                        each.source(),
                        each.source().matches("https?://\\S+") ? each.source() : ""))
                .toList();
    }

    private static String initials(String name) {
        return Stream.of(name.trim().split("\\s+"))
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT))
                .limit(2)
                .collect(Collectors.joining());
    }

    private static String number(int value) {
        return String.format(Texts.ENGLISH, "%,d", value);
    }
}
