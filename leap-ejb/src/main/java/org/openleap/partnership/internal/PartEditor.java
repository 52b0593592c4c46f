package org.openleap.partnership.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import org.openleap.identity.UserId;
import org.openleap.partnership.AddOutput;
import org.openleap.partnership.AddPriority;
import org.openleap.partnership.ParticipantKind;
import org.openleap.partnership.PartnershipProblem;
import org.openleap.partnership.PutMilestone;
import org.openleap.partnership.PutOutcome;
import org.openleap.partnership.PutParticipant;
import org.openleap.partnership.ReportOutcome;
import org.openleap.partnership.RoleType;
import org.openleap.reference.ReferenceList;
import org.openleap.shared.error.NotFoundException;
import org.openleap.stakeholder.OrganisationAlias;
import org.openleap.stakeholder.Organisations;

/** Adds and changes the parts of a partnership that is open for it. */
@ApplicationScoped
public class PartEditor {
    @Inject
    PartRepository parts;

    @Inject
    Codes codes;

    @Inject
    Organisations organisations;

    public void put(PutParticipant command, Partnership partnership) {
        var line = command.id() == 0
                ? ParticipantLine.of(partnership.id())
                : parts.participant(command.id())
                        .filter(found -> found.partnership() == partnership.id())
                        .orElseThrow(PartEditor::unknown);
        if (!command.organisation().isEmpty()) organisations.require(new OrganisationAlias(command.organisation()));
        line.put(command);
        if (command.id() == 0) parts.add(line);
        boolean leads = command.kind() == ParticipantKind.ORGANISATION && command.type() == RoleType.LEAD;
        if (leads) partnership.ledBy(command.organisation());
    }

    /** The organisation that a partnership begins with; what it does is written down later. */
    public void join(Partnership partnership, OrganisationAlias organisation, LocalDate from) {
        var name = organisations.require(organisation).name();
        parts.add(ParticipantLine.of(partnership.id())
                .put(new PutParticipant(
                        partnership.reference(),
                        0,
                        0,
                        ParticipantKind.ORGANISATION,
                        organisation.value(),
                        "",
                        name,
                        RoleType.LEAD,
                        "",
                        from,
                        LocalDate.MAX,
                        true)));
    }

    public void put(PutOutcome command, Partnership partnership) {
        if (!command.service().isEmpty()) codes.require(ReferenceList.SERVICE, command.service());
        codes.requireStrategy(command.strategy());
        var line = command.id() == 0 ? OutcomeLine.of(partnership.id()) : outcome(command.id(), partnership);
        line.put(command);
        if (command.id() == 0) parts.add(line);
    }

    public void report(ReportOutcome command, Partnership partnership, UserId by, Instant at) {
        var line = outcome(command.id(), partnership);
        line.report(command);
        parts.add(OutcomeReport.of(line, command, by, at));
    }

    public void put(PutMilestone command, Partnership partnership) {
        if (!command.channel().isEmpty()) codes.require(ReferenceList.CHANNEL, command.channel());
        var line = command.id() == 0
                ? MilestoneLine.of(partnership.id())
                : parts.milestone(command.id())
                        .filter(found -> found.partnership() == partnership.id())
                        .orElseThrow(PartEditor::unknown);
        line.put(command);
        if (command.id() == 0) parts.add(line);
    }

    public void add(AddPriority command, Partnership partnership) {
        parts.add(PriorityLine.of(partnership.id(), command));
    }

    public void add(AddOutput command, Partnership partnership) {
        parts.add(OutputLine.of(partnership.id(), command));
    }

    private OutcomeLine outcome(long id, Partnership partnership) {
        return parts.outcome(id)
                .filter(found -> found.partnership() == partnership.id())
                .orElseThrow(PartEditor::unknown);
    }

    private static NotFoundException unknown() {
        return new NotFoundException(PartnershipProblem.UNKNOWN_PART);
    }
}
