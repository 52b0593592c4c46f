package org.openleap.partnership.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import org.openleap.identity.People;
import org.openleap.identity.UserId;
import org.openleap.identity.VisibilityScope;
import org.openleap.partnership.HistoryLine;
import org.openleap.partnership.OutcomeUpdate;
import org.openleap.partnership.PartnershipDetail;
import org.openleap.partnership.PartnershipReference;
import org.openleap.partnership.PartnershipSummary;

/** Turns partnerships into what a caller may see of them. */
@ApplicationScoped
public class PartnershipMapper {
    @Inject
    PartRepository parts;

    @Inject
    Measure measure;

    @Inject
    PartnershipAccess access;

    @Inject
    People people;

    /** The rows of a list: their organisations come in one query, names of owners once each. */
    public List<PartnershipSummary> summaries(List<Partnership> partnerships, LocalDate today) {
        var organisations =
                parts.organisations(partnerships.stream().map(Partnership::id).toList(), today);
        var names = new HashMap<UserId, String>();
        return partnerships.stream()
                .map(each -> summary(
                        each,
                        organisations.getOrDefault(each.id(), List.of()),
                        names.computeIfAbsent(each.owner(), this::nameOf)))
                .toList();
    }

    public PartnershipSummary summary(Partnership partnership, LocalDate today) {
        return summaries(List.of(partnership), today).get(0);
    }

    public PartnershipDetail detail(Partnership partnership, LocalDate today, VisibilityScope caller) {
        var owner = partnership.owner();
        return new PartnershipDetail(
                summary(partnership, today),
                List.copyOf(partnership.places()),
                List.copyOf(partnership.mechanisms()),
                partnership.strategy(),
                owner.equals(UserId.PUBLIC) ? "" : owner.value(),
                partnership.predecessor().map(PartnershipReference::value).orElse(""),
                partnership.successor().map(PartnershipReference::value).orElse(""),
                partnership.term().closing(),
                parts.priorities(partnership.id()),
                parts.participants(partnership.id()),
                parts.outcomes(partnership.id()),
                parts.milestones(partnership.id()),
                parts.outputs(partnership.id()),
                measure.of(partnership, today),
                access.allowed(partnership, caller),
                partnership.version());
    }

    /** Newest first. */
    public List<HistoryLine> history(Partnership partnership) {
        var names = new HashMap<UserId, String>();
        return parts.history(partnership.id()).stream()
                .map(entry -> entry.read(names.computeIfAbsent(entry.by(), people::nameOf)))
                .toList();
    }

    /** Newest first. */
    public List<OutcomeUpdate> reports(Partnership partnership) {
        var names = new HashMap<UserId, String>();
        return parts.reports(partnership.id()).stream()
                .map(report -> report.read(names.computeIfAbsent(report.by(), people::nameOf)))
                .toList();
    }

    private static PartnershipSummary summary(Partnership partnership, List<ParticipantLine> lines, String owner) {
        var leading = partnership.leadingOrganisation();
        return new PartnershipSummary(
                partnership.id(),
                partnership.reference(),
                partnership.title(),
                partnership.status(),
                partnership.purpose(),
                partnership.area(),
                partnership.scale(),
                leading,
                partner(leading, lines),
                lines.stream().map(ParticipantLine::organisation).distinct().toList(),
                owner,
                partnership.term().starts(),
                partnership.term().reviewBy(),
                partnership.term().endedOn(),
                partnership.percent(),
                partnership.createdAt());
    }

    /** As it stands among the participants; the alias when it takes part no more. */
    private static String partner(String leading, List<ParticipantLine> lines) {
        return lines.stream()
                .filter(line -> line.organisation().equals(leading))
                .flatMap(line -> line.nameOfOrganisation().stream())
                .findFirst()
                .orElse(leading);
    }

    private String nameOf(UserId owner) {
        return owner.equals(UserId.PUBLIC) ? "" : people.nameOf(owner);
    }
}
