package org.openleap.feedback;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.InstantSource;
import org.openleap.feedback.internal.Acknowledgements;
import org.openleap.feedback.internal.FeedbackItem;
import org.openleap.feedback.internal.ItemDesk;
import org.openleap.identity.CurrentUser;
import org.openleap.identity.Roles;

/** Leads a screened item to what an analyst found in it. */
@Stateless
@DenyAll
public class AnalysisService {
    @Inject
    ItemDesk desk;

    @Inject
    Acknowledgements acknowledgements;

    @Inject
    Event<FeedbackEvent> events;

    @Inject
    CurrentUser user;

    @Inject
    InstantSource clock;

    /** The caller starts to read a screened item and becomes its owner. */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER})
    public void startAnalysis(@NotNull FeedbackReference reference, long version) {
        var item = desk.open(reference, version, FeedbackAction.START_ANALYSIS);
        item.startAnalysis(user.id(), clock.instant());
        events.fire(new FeedbackEvent.AnalysisStarted(reference, user.id(), clock.instant()));
    }

    /** Nothing specific was suggested or requested; owes the proposer that answer. */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER})
    public void findNoSuggestion(@Valid @NotNull ConcludeAnalysis command) {
        var item = desk.open(command.reference(), command.version(), FeedbackAction.CONCLUDE);
        desk.requireThemes(command.themes());
        item.findNoSuggestion(command, user.id(), clock.instant());
        announce(item);
        acknowledgements.noSuggestion(item, command);
    }

    /** The suggestions marked so far were found. The component that marked them tells the proposer which. */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER})
    public void findSuggestions(@Valid @NotNull ConcludeAnalysis command) {
        var item = desk.open(command.reference(), command.version(), FeedbackAction.CONCLUDE);
        desk.requireThemes(command.themes());
        item.findSuggestions(command, user.id(), clock.instant());
        announce(item);
    }

    /** Adds a private note. */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER, Roles.SERVICE_LEAD})
    public void addNote(@Valid @NotNull AddNote command) {
        var item = desk.note(command, user.id(), clock.instant());
        events.fire(new FeedbackEvent.Noted(item.reference(), user.id(), clock.instant()));
    }

    private void announce(FeedbackItem item) {
        events.fire(new FeedbackEvent.AnalysisConcluded(item.reference(), item.status(), user.id(), clock.instant()));
    }
}
