package org.openleap.demonstration.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import org.openleap.suggestion.AdoptSuggestion;
import org.openleap.suggestion.HoldWork;
import org.openleap.suggestion.ReconsiderSuggestion;
import org.openleap.suggestion.ReconsiderationService;
import org.openleap.suggestion.RejectSuggestion;
import org.openleap.suggestion.ResumeWork;
import org.openleap.suggestion.SplitSuggestion;
import org.openleap.suggestion.SuggestionPart;
import org.openleap.suggestion.SuggestionReference;
import org.openleap.suggestion.SuggestionRegister;
import org.openleap.suggestion.SuggestionService;
import org.openleap.suggestion.UpholdCompletion;
import org.openleap.suggestion.UpholdRejection;
import org.openleap.suggestion.WorkAgain;
import org.openleap.suggestion.WorkService;

/** Scenes beside the straight way of a suggestion: split, delayed, promised and taken back, looked at again. */
@ApplicationScoped
public class DecidingScenes {
    @Inject
    Stage stage;

    @Inject
    SuggestionRegister register;

    @Inject
    SuggestionService suggestions;

    @Inject
    WorkService work;

    @Inject
    ReconsiderationService seconds;

    @Inject
    StoryDays days;

    /** Whether the step is one of these. */
    boolean play(JsonObject step, SuggestionReference reference) {
        var by = step.getString("by");
        switch (step.getString("do")) {
            case "split" -> stage.does(by, () -> suggestions.split(split(step, reference)));
            case "hold" -> stage.does(by, () -> work.hold(delay(step, reference)));
            case "slip" -> stage.does(by, () -> work.slip(delay(step, reference)));
            case "resume" -> stage.does(by, () -> work.resume(resume(step, reference)));
            case "withdrawAdoption" -> stage.does(by, () -> work.withdrawAdoption(refusal(step, reference)));
            case "reconsider" -> stage.does(by, () -> seconds.reconsider(why(step, reference)));
            case "adoptAfterAll" -> stage.does(by, () -> seconds.adopt(adoption(step, reference)));
            case "upholdRejection" -> stage.does(by, () -> seconds.upholdRejection(stillNo(step, reference)));
            case "upholdCompletion" -> stage.does(by, () -> seconds.upholdCompletion(seen(step, reference)));
            case "workAgain" -> stage.does(by, () -> seconds.workAgain(again(step, reference)));
            default -> {
                return false;
            }
        }
        return true;
    }

    private SplitSuggestion split(JsonObject step, SuggestionReference reference) {
        var parts = Script.objects(step, "parts").stream()
                .map(part -> new SuggestionPart(part.getString("title"), part.getString("quote")))
                .toList();
        return new SplitSuggestion(reference, version(reference), parts);
    }

    private HoldWork delay(JsonObject step, SuggestionReference reference) {
        return new HoldWork(reference, version(reference), step.getString("reason"), days.ahead(step, "dueInDays"));
    }

    private ResumeWork resume(JsonObject step, SuggestionReference reference) {
        return new ResumeWork(reference, version(reference), step.getString("news"));
    }

    private RejectSuggestion refusal(JsonObject step, SuggestionReference reference) {
        return new RejectSuggestion(
                reference,
                version(reference),
                step.getString("reasonCode"),
                step.getString("reason"),
                step.getString("wouldChange"),
                days.ahead(step, "reviewInDays"));
    }

    private ReconsiderSuggestion why(JsonObject step, SuggestionReference reference) {
        return new ReconsiderSuggestion(
                reference, version(reference), step.getBoolean("lifted", false), step.getString("why"));
    }

    private AdoptSuggestion adoption(JsonObject step, SuggestionReference reference) {
        return new AdoptSuggestion(
                reference,
                version(reference),
                step.getString("reason"),
                step.getString("action"),
                days.ahead(step, "dueInDays"),
                step.getInt("pounds"));
    }

    private UpholdRejection stillNo(JsonObject step, SuggestionReference reference) {
        return new UpholdRejection(
                reference,
                version(reference),
                step.getString("reason"),
                step.getString("wouldChange"),
                days.ahead(step, "reviewInDays"));
    }

    private UpholdCompletion seen(JsonObject step, SuggestionReference reference) {
        return new UpholdCompletion(reference, version(reference), step.getString("reason"));
    }

    private WorkAgain again(JsonObject step, SuggestionReference reference) {
        return new WorkAgain(reference, version(reference), step.getString("reason"), days.ahead(step, "dueInDays"));
    }

    private long version(SuggestionReference reference) {
        return register.find(reference).version();
    }
}
