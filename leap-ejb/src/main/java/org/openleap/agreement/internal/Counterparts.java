package org.openleap.agreement.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openleap.agreement.AgreementProblem;
import org.openleap.agreement.DraftAgreement;
import org.openleap.agreement.PartyName;
import org.openleap.agreement.SectionKind;
import org.openleap.identity.CurrentUser;
import org.openleap.partnership.Outcome;
import org.openleap.partnership.Participant;
import org.openleap.partnership.PartnershipDetail;
import org.openleap.partnership.Partnerships;
import org.openleap.reference.ReferenceData;
import org.openleap.reference.ReferenceList;
import org.openleap.shared.error.RuleViolatedException;
import org.openleap.stakeholder.OrganisationAlias;
import org.openleap.stakeholder.Organisations;

/** What an agreement takes over from the partnership and the directory. */
@ApplicationScoped
public class Counterparts {
    @Inject
    Partnerships partnerships;

    @Inject
    Organisations organisations;

    @Inject
    ReferenceData reference;

    @Inject
    CurrentUser user;

    /**
     * The parties by their present names.
     *
     * @throws RuleViolatedException {@link AgreementProblem#UNKNOWN_PARTNERSHIP}, {@link AgreementProblem#UNKNOWN_PARTY} or
     *     {@link AgreementProblem#UNKNOWN_CHOICE}
     */
    public List<PartyName> require(DraftAgreement command) {
        if (!reference.knows(ReferenceList.AGREEMENT_KIND, command.kind())) {
            throw new RuleViolatedException(AgreementProblem.UNKNOWN_CHOICE);
        }
        partnerships
                .find(command.partnership(), user.scope())
                .orElseThrow(() -> new RuleViolatedException(AgreementProblem.UNKNOWN_PARTNERSHIP));
        return command.organisations().stream().distinct().map(this::named).toList();
    }

    /** Purpose, outcomes, methods and roles as the partnership describes them, to be worded further. */
    public Map<SectionKind, String> sections(DraftAgreement command) {
        var sections = new EnumMap<SectionKind, String>(SectionKind.class);
        partnerships.detail(command.partnership(), user.scope()).ifPresent(partnership -> take(partnership, sections));
        sections.values().removeIf(String::isBlank);
        return sections;
    }

    private PartyName named(OrganisationAlias alias) {
        return organisations
                .find(alias)
                .map(found -> new PartyName(alias, found.name()))
                .orElseThrow(() -> new RuleViolatedException(AgreementProblem.UNKNOWN_PARTY));
    }

    private static void take(PartnershipDetail partnership, Map<SectionKind, String> sections) {
        sections.put(SectionKind.PURPOSE, partnership.summary().purpose());
        sections.put(SectionKind.OUTCOMES, lines(partnership.outcomes().stream().map(Counterparts::line)));
        sections.put(
                SectionKind.METHODS,
                lines(partnership.milestones().stream().map(step -> step.what() + " (" + step.who() + ")")));
        sections.put(
                SectionKind.ROLES, lines(partnership.participants().stream().map(Counterparts::line)));
    }

    private static String line(Outcome outcome) {
        return outcome.measure().isEmpty()
                ? outcome.title()
                : "%s: %s, from %d to %d %s"
                        .formatted(
                                outcome.title(),
                                outcome.measure(),
                                outcome.baseline(),
                                outcome.target(),
                                outcome.unit());
    }

    private static String line(Participant participant) {
        return participant.role().isEmpty()
                ? participant.name()
                : "%s: %s".formatted(participant.name(), participant.role());
    }

    private static String lines(Stream<String> lines) {
        return lines.map(line -> "- " + line.strip()).collect(Collectors.joining("\n"));
    }
}
