package org.openleap.suggestion;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import java.time.LocalDate;
import java.util.List;
import org.openleap.feedback.AnalysisService;
import org.openleap.feedback.ConcludeAnalysis;
import org.openleap.feedback.FeedbackReference;
import org.openleap.feedback.FeedbackRegister;
import org.openleap.feedback.FeedbackService;
import org.openleap.feedback.Receipt;
import org.openleap.feedback.ScreenFeedback;
import org.openleap.feedback.ScreeningService;
import org.openleap.feedback.SubmitFeedback;
import org.openleap.harness.Actor;
import org.openleap.harness.Lead;
import org.openleap.harness.Officer;
import org.openleap.harness.ServiceLead;
import org.openleap.harness.Submissions;
import org.openleap.harness.Visitor;

/** The steps of the one loop, each done through the services by the person whose step it is. */
@Dependent
public class Loop {
    @EJB
    FeedbackService intake;

    @EJB
    ScreeningService screening;

    @EJB
    AnalysisService analysis;

    @EJB
    FeedbackRegister items;

    @EJB
    SuggestionService suggestions;

    @EJB
    SuggestionRegister register;

    @EJB
    Visitor visitor;

    @EJB
    Officer officer;

    @EJB
    ServiceLead serviceLead;

    @EJB
    Lead lead;

    public Receipt submitted(SubmitFeedback command) {
        return visitor.asks(() -> intake.submit(command));
    }

    public void screened(FeedbackReference item) {
        officer.does(() ->
                screening.screen(ScreenFeedback.pass(item, items.find(item).version(), "")));
    }

    public void inAnalysis(FeedbackReference item) {
        screened(item);
        officer.does(() -> analysis.startAnalysis(item, items.find(item).version()));
    }

    public SuggestionReference marked(FeedbackReference item) {
        return officer.asks(() -> suggestions.identify(
                new IdentifySuggestion(item, Submissions.QUOTE, "Dim the lights at night", SuggestionKind.SUGGESTION)));
    }

    public SuggestionReference found(FeedbackReference item) {
        inAnalysis(item);
        var suggestion = marked(item);
        concluded(item);
        return suggestion;
    }

    void concluded(FeedbackReference item) {
        officer.does(() -> suggestions.findSuggestions(
                new ConcludeAnalysis(item, items.find(item).version(), List.of("feeling_safe"), "")));
    }

    /** Reads a screened item, finds the suggestion in it, and adopts it. */
    public SuggestionReference adoptedOnceScreened(FeedbackReference item) {
        officer.does(() -> analysis.startAnalysis(item, items.find(item).version()));
        var suggestion = marked(item);
        officer.does(() -> suggestions.findSuggestions(
                new ConcludeAnalysis(item, items.find(item).version(), List.of("feeling_safe"), "")));
        officer.does(() -> suggestions.assign(new AssignSuggestion(suggestion, version(suggestion), serviceLead.id())));
        serviceLead.does(() -> suggestions.adopt(adoption(suggestion, 100)));
        return suggestion;
    }

    /** The same, done, shown and confirmed. */
    public SuggestionReference doneOnceScreened(FeedbackReference item) {
        var suggestion = adoptedOnceScreened(item);
        finished(suggestion);
        return suggestion;
    }

    public SuggestionReference assigned(FeedbackReference item) {
        var suggestion = found(item);
        assignedOnceFound(suggestion);
        return suggestion;
    }

    public void assignedOnceFound(SuggestionReference suggestion) {
        officer.does(() -> suggestions.assign(new AssignSuggestion(suggestion, version(suggestion), serviceLead.id())));
    }

    public SuggestionReference adopted(FeedbackReference item) {
        var suggestion = assigned(item);
        serviceLead.does(() -> suggestions.adopt(adoption(suggestion, 100)));
        return suggestion;
    }

    public SuggestionReference shownAsDone(FeedbackReference item) {
        var suggestion = adopted(item);
        showAsDone(suggestion);
        return suggestion;
    }

    /** What was adopted is shown to be done, and another person confirms it. */
    public void finished(SuggestionReference suggestion) {
        showAsDone(suggestion);
        lead.does(() -> suggestions.confirmCompletion(
                new SecondOpinion(suggestion, as(lead, suggestion).version(), true, "")));
    }

    private void showAsDone(SuggestionReference suggestion) {
        serviceLead.does(() -> suggestions.reportProgress(
                new ReportProgress(suggestion, version(suggestion), 50, "The switches are ordered.")));
        serviceLead.does(() -> suggestions.proposeCompletion(new ProposeCompletion(
                suggestion,
                version(suggestion),
                "The lights dim by themselves at ten.",
                "Photographs of the new switches, in the ward's folder.")));
    }

    public SuggestionReference rejectedByOwner(FeedbackReference item) {
        var suggestion = assigned(item);
        serviceLead.does(() -> suggestions.reject(new RejectSuggestion(
                suggestion,
                version(suggestion),
                "not_safe",
                "People must be able to see where they walk.",
                "A lamp that is both dim and safe.",
                LocalDate.of(2099, 1, 1))));
        return suggestion;
    }

    AdoptSuggestion adoption(SuggestionReference suggestion, int pounds) {
        return new AdoptSuggestion(
                suggestion,
                version(suggestion),
                "It costs little and helps people sleep.",
                "Fit dimmers in the corridor",
                LocalDate.of(2099, 1, 1),
                pounds);
    }

    SecondOpinion agreement(SuggestionReference suggestion) {
        return new SecondOpinion(suggestion, version(suggestion), true, "");
    }

    public SuggestionStatus status(SuggestionReference suggestion) {
        return detail(suggestion).summary().status();
    }

    long version(SuggestionReference suggestion) {
        return detail(suggestion).version();
    }

    private SuggestionDetail detail(SuggestionReference suggestion) {
        return as(officer, suggestion);
    }

    SuggestionDetail as(Actor actor, SuggestionReference suggestion) {
        return actor.asks(() -> register.find(suggestion));
    }
}
