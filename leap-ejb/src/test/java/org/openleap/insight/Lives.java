package org.openleap.insight;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Consumer;
import org.openleap.feedback.AnalysisService;
import org.openleap.feedback.ConcludeAnalysis;
import org.openleap.feedback.FeedbackReference;
import org.openleap.feedback.FeedbackRegister;
import org.openleap.feedback.Handover;
import org.openleap.feedback.RedirectTarget;
import org.openleap.feedback.ScreenFeedback;
import org.openleap.feedback.ScreeningOutcome;
import org.openleap.feedback.ScreeningService;
import org.openleap.harness.Lead;
import org.openleap.harness.Officer;
import org.openleap.suggestion.Loop;
import org.openleap.suggestion.SecondOpinion;
import org.openleap.suggestion.SuggestionRegister;
import org.openleap.suggestion.SuggestionService;

/** What can become of an item, each life as the steps that lead through it. */
@Dependent
class Lives {
    @Inject
    Loop loop;

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
    Officer officer;

    @EJB
    Lead lead;

    List<List<Consumer<FeedbackReference>>> all() {
        return List.of(
                List.of(),
                List.of(item -> screened(item, ScreeningOutcome.HOLD)),
                List.of(item -> screened(item, ScreeningOutcome.HOLD), item -> screened(item, ScreeningOutcome.PASS)),
                List.of(item -> screened(item, ScreeningOutcome.REFUSE)),
                List.of(item -> screened(item, ScreeningOutcome.REDIRECT)),
                List.of(loop::inAnalysis),
                List.of(loop::inAnalysis, this::nothingFound),
                List.of(loop::found),
                List.of(loop::screened, loop::adoptedOnceScreened),
                List.of(loop::screened, loop::doneOnceScreened),
                List.of(this::rejected));
    }

    private void screened(FeedbackReference item, ScreeningOutcome outcome) {
        var to = Handover.to(RedirectTarget.PALS, "PALS", "They said yes.");
        officer.does(() -> screening.screen(
                new ScreenFeedback(item, items.find(item).version(), outcome, "Somebody must look.", "advert", to)));
    }

    private void nothingFound(FeedbackReference item) {
        officer.does(() -> analysis.findNoSuggestion(
                new ConcludeAnalysis(item, items.find(item).version(), List.of("feeling_safe"), "")));
    }

    private void rejected(FeedbackReference item) {
        var suggestion = loop.rejectedByOwner(item);
        lead.does(() -> suggestions.countersign(
                new SecondOpinion(suggestion, register.find(suggestion).version(), true, "")));
    }
}
