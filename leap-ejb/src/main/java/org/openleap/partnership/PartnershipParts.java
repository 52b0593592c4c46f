package org.openleap.partnership;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import org.openleap.identity.CurrentUser;
import org.openleap.identity.Roles;
import org.openleap.partnership.internal.PartEditor;
import org.openleap.partnership.internal.PartRepository;
import org.openleap.partnership.internal.Partnership;
import org.openleap.partnership.internal.PartnershipDesk;
import org.openleap.partnership.internal.PartnershipNews;
import org.openleap.partnership.internal.StrategyEntry;

/** Writes down the parts of a partnership: who takes part, what it wants to achieve, what is done when, what came of it. */
@Stateless
@DenyAll
public class PartnershipParts {
    @Inject
    PartnershipDesk desk;

    @Inject
    PartEditor editor;

    @Inject
    PartnershipNews news;

    @Inject
    PartRepository parts;

    @Inject
    CurrentUser user;

    /** Adds a participant or changes what is said of them. @throws org.openleap.shared.error.RuleViolatedException on dates */
    @RolesAllowed(Roles.ENGAGEMENT_LEAD)
    public void putParticipant(@Valid @NotNull PutParticipant command) {
        var partnership = desk.open(command.reference(), command.version(), PartnershipAction.EDIT);
        editor.put(command, partnership);
        changed(partnership, "partnership.participantPut", command.name());
    }

    /** Declares an outcome or changes what is said of it. */
    @RolesAllowed(Roles.ENGAGEMENT_LEAD)
    public void putOutcome(@Valid @NotNull PutOutcome command) {
        var partnership = desk.open(command.reference(), command.version(), PartnershipAction.EDIT);
        editor.put(command, partnership);
        changed(partnership, "partnership.outcomePut", command.title());
    }

    /**
     * Reports how far an outcome is.
     *
     * @throws org.openleap.shared.error.RuleViolatedException {@link PartnershipProblem#EVIDENCE_MISSING}
     */
    @RolesAllowed(Roles.ENGAGEMENT_LEAD)
    public void reportOutcome(@Valid @NotNull ReportOutcome command) {
        var partnership = desk.open(command.reference(), command.version(), PartnershipAction.EDIT);
        editor.report(command, partnership, user.id(), desk.now());
        changed(partnership, "partnership.outcomeReported", command.news());
    }

    /** Plans a line of the work plan, changes it, or says that it is done. */
    @RolesAllowed(Roles.ENGAGEMENT_LEAD)
    public void putMilestone(@Valid @NotNull PutMilestone command) {
        var partnership = desk.open(command.reference(), command.version(), PartnershipAction.EDIT);
        editor.put(command, partnership);
        changed(partnership, "partnership.milestonePut", command.what());
    }

    /** Writes down what matters most to the partners, and who said so. */
    @RolesAllowed(Roles.ENGAGEMENT_LEAD)
    public void addPriority(@Valid @NotNull AddPriority command) {
        var partnership = desk.open(command.reference(), command.version(), PartnershipAction.EDIT);
        editor.add(command, partnership);
        changed(partnership, "partnership.priorityAdded", command.words());
    }

    /** Records something the partnership produced. */
    @RolesAllowed(Roles.ENGAGEMENT_LEAD)
    public void addOutput(@Valid @NotNull AddOutput command) {
        var partnership = desk.open(command.reference(), command.version(), PartnershipAction.EDIT);
        editor.add(command, partnership);
        changed(partnership, "partnership.outputAdded", command.title());
    }

    /** Enters a strategy that partnerships serve; returns its number. */
    @RolesAllowed(Roles.ENGAGEMENT_LEAD)
    public long addStrategy(@Valid @NotNull AddStrategy command) {
        var strategy = StrategyEntry.of(command);
        parts.add(strategy);
        news.strategyAdded(strategy);
        return strategy.id();
    }

    private void changed(Partnership partnership, String step, String words) {
        partnership.changed(user.id(), desk.now(), step);
        news.partChanged(partnership, words, Map.of());
    }
}
