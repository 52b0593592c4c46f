package org.openleap.demonstration.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.openleap.action.ActionPlanRegister;
import org.openleap.action.ActionPlanService;
import org.openleap.action.AddPlanItem;
import org.openleap.action.PlanItemReference;
import org.openleap.action.PlanItemTerms;
import org.openleap.action.PlanLevel;
import org.openleap.shared.MovableClock;
import org.openleap.suggestion.SuggestionReference;

/** The action plan of the demonstration: what is written into it, and what its owners say, in the order of the days. */
@ApplicationScoped
public class PlanScenes {
    @Inject
    Stage stage;

    @Inject
    ActionPlanService plan;

    @Inject
    ActionPlanRegister register;

    @Inject
    PlanSteps steps;

    /** A start-up has no request of its own, and who the caller is belongs to a request. */
    @ActivateRequestContext
    void play(Tale tale) {
        var book = Script.read("plan.json");
        for (var promise : Script.objects(book, "promised")) {
            var suggestion = suggestion(promise.getString("of"), tale);
            Programme.attempt(promise, () -> tell(promise, promised(suggestion), tale));
        }
        for (var story : Script.objects(book, "written")) {
            Programme.attempt(story, () -> tell(story, write(story, tale), tale));
        }
    }

    private void tell(JsonObject story, PlanItemReference item, Tale tale) {
        Script.objects(story, "steps").stream()
                .sorted(Comparator.comparingInt(step -> step.getInt("days")))
                .forEach(step -> at(step, tale, () -> steps.play(step, item, tale.script)));
    }

    private PlanItemReference write(JsonObject story, Tale tale) {
        var command = new AddPlanItem(
                terms(story),
                stage.member(story.getString("owner")).id(),
                tale.script.day(story.getInt("due")),
                sources(story, tale),
                partnership(story, tale));
        return MovableClock.at(
                tale.script.moment(story.getInt("days")),
                () -> stage.as(story.getString("by"), () -> plan.add(command)));
    }

    private static PlanItemTerms terms(JsonObject story) {
        return new PlanItemTerms(
                story.getString("title"),
                story.getString("what"),
                PlanLevel.valueOf(story.getString("level")),
                story.getString("service"),
                story.getString("place"),
                story.getString("change"),
                story.getString("benefit"));
    }

    private static Set<SuggestionReference> sources(JsonObject story, Tale tale) {
        return Script.codes(story, "sources").stream()
                .map(each -> suggestion(each, tale))
                .collect(Collectors.toSet());
    }

    private static String partnership(JsonObject story, Tale tale) {
        return Map.copyOf(tale.partnerships).entrySet().stream()
                .filter(each -> each.getKey().equals(story.getString("partnership")))
                .map(each -> each.getValue().value())
                .findFirst()
                .orElse("");
    }

    /** What the adoption made. */
    private PlanItemReference promised(SuggestionReference suggestion) {
        return stage.as("lead", () -> register.ofSuggestion(suggestion)).stream()
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nothing was promised for " + suggestion))
                .reference();
    }

    /** Reads {@code nowhere-quiet/1}: the key of a story and the number of the suggestion. */
    private static SuggestionReference suggestion(String written, Tale tale) {
        int slash = written.indexOf('/');
        var item = tale.heard.get(written.substring(0, slash));
        return new SuggestionReference(item, Integer.parseInt(written.substring(slash + 1)));
    }

    private void at(JsonObject step, Tale tale, Runnable work) {
        MovableClock.at(tale.script.moment(step.getInt("days")), () -> {
            stage.does(step.getString("by"), work);
            return step;
        });
    }
}
