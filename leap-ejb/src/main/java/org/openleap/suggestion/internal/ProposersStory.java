package org.openleap.suggestion.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.openleap.audit.AuditEntry;
import org.openleap.audit.AuditTrail;
import org.openleap.feedback.FeedbackStatus;
import org.openleap.feedback.HeardItem;
import org.openleap.feedback.ReadingPromise;
import org.openleap.reference.WorkingDays;
import org.openleap.suggestion.SuggestionStatus;
import org.openleap.suggestion.TrackedStep;

/** The story of an item as the person who said it reads it: what happened, in order, then what is promised. */
@ApplicationScoped
public class ProposersStory {
    /** News of an item that nobody hears who was joined with it. */
    private static final Set<String> OWN_NEWS = Set.of(
            "feedback.received",
            "feedback.screened",
            "feedback.merged",
            "feedback.readAgain",
            "feedback.withdrawalAsked",
            "feedback.withdrawn");

    @Inject
    SuggestionRepository suggestions;

    @Inject
    AuditTrail trail;

    @Inject
    ReadingPromise promise;

    public List<TrackedStep> of(HeardItem item) {
        var heard = new ArrayList<>(suggestions.ofOwnItem(item.reference()));
        if (item.isMerged()) heard.addAll(suggestions.ofOwnItem(item.head()));
        var byReference =
                heard.stream().collect(Collectors.toMap(each -> each.reference().value(), Function.identity()));
        var steps = new ArrayList<TrackedStep>();
        for (var event : events(item)) addStep(steps, event, heard, byReference);
        addPromises(steps, item, heard);
        return steps;
    }

    /** What happened to the item, oldest first; and what became of the one it was joined with, which is its news, too. */
    private List<AuditEntry> events(HeardItem item) {
        var events = new ArrayList<>(trail.of(item.reference().value()));
        if (item.isMerged()) {
            trail.of(item.head().value()).stream()
                    .filter(event -> !OWN_NEWS.contains(event.action()))
                    .forEach(events::add);
        }
        Collections.reverse(events);
        events.sort(Comparator.comparing(AuditEntry::at));
        return events;
    }

    private static void addStep(
            List<TrackedStep> steps, AuditEntry event, List<Suggestion> heard, Map<String, Suggestion> byReference) {
        var suggestion = byReference.get(event.subject());
        var on = day(event.at());
        switch (event.action()) {
            case "feedback.received" -> steps.add(step("received", on, "", ""));
            case "feedback.screened" -> steps.add(step(screened(event), on, "", ""));
            case "feedback.readAgain" -> steps.add(step("readAgain", on, "", ""));
            case "feedback.merged" -> steps.add(step("merged", on, "", ""));
            case "feedback.withdrawalAsked" -> steps.add(step("withdrawalAsked", on, "", ""));
            case "feedback.withdrawn" -> steps.add(step("withdrawn", on, "", ""));
            case "feedback.analysisConcluded" -> steps.add(finding(event, on, heard));
            case "suggestion.adopted", "suggestion.countersigned" ->
                decision(suggestion, on).ifPresent(steps::add);
            case "suggestion.progressed" -> addNews(steps, suggestion, on);
            case "suggestion.completed" ->
                steps.add(step(
                        "completed", on, suggestion.title(), suggestion.work().change()));
            default -> {} // Everything else is work inside the trust.
        }
    }

    private static String screened(AuditEntry event) {
        return switch (event.facts().getOrDefault("outcome", "")) {
            case "HOLD" -> "held";
            case "REFUSE" -> "refused";
            case "REDIRECT" -> "redirected";
            default -> "read";
        };
    }

    private static TrackedStep finding(AuditEntry event, LocalDate on, List<Suggestion> heard) {
        if (FeedbackStatus.NO_SUGGESTION.name().equals(event.facts().get("finding"))) {
            return step("noSuggestion", on, "", "");
        }
        var titles = heard.stream()
                .map(each -> each.reference().number() + ". " + each.title())
                .collect(Collectors.joining("\n"));
        return step("heard", on, "", titles);
    }

    private static Optional<TrackedStep> decision(Suggestion suggestion, LocalDate on) {
        if (suggestion == null) return Optional.empty();
        var reason = suggestion.decision().reason();
        return switch (suggestion.status()) {
            case ADOPTED, IN_PROGRESS, COMPLETION_PROPOSED, COMPLETED ->
                Optional.of(step("adopted", on, suggestion.title(), reason));
            case REJECTED -> Optional.of(step("rejected", on, suggestion.title(), reason));
            case IDENTIFIED, UNDER_CONSIDERATION, ADOPTION_PROPOSED, REJECTION_PROPOSED -> Optional.empty();
        };
    }

    /** Only the start of the work is a step of its own; later news replaces its text. */
    private static void addNews(List<TrackedStep> steps, Suggestion suggestion, LocalDate on) {
        boolean told = steps.stream()
                .anyMatch(step -> step.kind().equals("started") && step.title().equals(suggestion.title()));
        if (!told)
            steps.add(step("started", on, suggestion.title(), suggestion.work().news()));
    }

    private void addPromises(List<TrackedStep> steps, HeardItem item, List<Suggestion> heard) {
        if (item.status().isBeforeFinding()) {
            var by = promise.by(day(item.receivedAt()));
            steps.add(new TrackedStep("heard", by, true, "", ""));
        }
        for (var suggestion : heard) {
            if (suggestion.due().equals(LocalDate.MAX)) continue;
            boolean decided = SuggestionStatus.ADOPTED == suggestion.status() || suggestion.hasStarted();
            steps.add(new TrackedStep(
                    decided ? "completed" : "decision", suggestion.due(), true, suggestion.title(), ""));
        }
    }

    private static TrackedStep step(String kind, LocalDate on, String title, String text) {
        return new TrackedStep(kind, on, false, title, text);
    }

    private static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, WorkingDays.LONDON);
    }
}
