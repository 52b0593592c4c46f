package org.openleap.suggestion.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.openleap.audit.AuditEntry;
import org.openleap.audit.AuditTrail;
import org.openleap.feedback.FeedbackReference;
import org.openleap.feedback.FeedbackStatus;
import org.openleap.feedback.HeardItem;
import org.openleap.feedback.ReadingPromise;
import org.openleap.reference.WorkingDays;
import org.openleap.suggestion.SuggestionStatus;
import org.openleap.suggestion.TrackedStep;

/**
 * The story of an item as the person who said it reads it: what happened to the item, from the trail, and to each suggestion,
 * from the chronicle, in order; then what is promised.
 */
@ApplicationScoped
public class ProposersStory {
    /** News of an item that nobody hears who was joined with it. */
    private static final Set<String> OWN_NEWS = Set.of(
            "feedback.received",
            "feedback.screened",
            "feedback.merged",
            "feedback.readAgain",
            "feedback.returned",
            "feedback.withdrawalAsked",
            "feedback.withdrawn");

    @Inject
    SuggestionRepository suggestions;

    @Inject
    ChronicleRepository chronicle;

    @Inject
    AuditTrail trail;

    @Inject
    ReadingPromise promise;

    /** What became of the item that it was joined with is its news, too. */
    public List<TrackedStep> of(HeardItem item) {
        var heard = new ArrayList<>(suggestions.ofOwnItem(item.reference()));
        var moments = new ArrayList<>(moments(item.reference(), heard, event -> true));
        if (item.isMerged()) {
            var joined = suggestions.ofOwnItem(item.head());
            moments.addAll(moments(item.head(), joined, event -> !OWN_NEWS.contains(event.action())));
            heard.addAll(joined);
        }
        moments.sort(Comparator.comparing(Moment::at));
        var steps = new ArrayList<>(moments.stream().map(Moment::step).toList());
        addPromises(steps, item, heard);
        return steps;
    }

    private List<Moment> moments(FeedbackReference item, List<Suggestion> heard, Predicate<AuditEntry> isTold) {
        var moments = new ArrayList<>(ofSuggestions(item, heard));
        trail.of(item.value()).stream()
                .filter(event -> event.subject().equals(item.value()))
                .filter(isTold)
                .forEach(event -> ofItem(event, heard).ifPresent(step -> moments.add(new Moment(event.at(), step))));
        return moments;
    }

    private static Optional<TrackedStep> ofItem(AuditEntry event, List<Suggestion> heard) {
        var on = day(event.at());
        return switch (event.action()) {
            case "feedback.received" -> Optional.of(TrackedStep.of("received", on));
            case "feedback.screened" -> Optional.of(TrackedStep.of(screened(event), on));
            case "feedback.readAgain" -> Optional.of(TrackedStep.of("readAgain", on));
            case "feedback.returned" -> Optional.of(TrackedStep.of("returned", on));
            case "feedback.merged" -> Optional.of(TrackedStep.of("merged", on));
            case "feedback.withdrawalAsked" -> Optional.of(TrackedStep.of("withdrawalAsked", on));
            case "feedback.withdrawn" -> Optional.of(TrackedStep.of("withdrawn", on));
            case "feedback.analysisConcluded" -> Optional.of(finding(event, on, heard));
            default -> Optional.empty(); // Everything else is work inside the trust.
        };
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
            return TrackedStep.of("noSuggestion", on);
        }
        var titles = heard.stream()
                .filter(each -> each.saying().parent() == 0)
                .map(each -> each.reference().number() + ". " + each.title())
                .collect(Collectors.joining("\n"));
        return TrackedStep.of("heard", on, "", titles);
    }

    private List<Moment> ofSuggestions(FeedbackReference item, List<Suggestion> heard) {
        Map<Integer, Suggestion> byNumber =
                heard.stream().collect(Collectors.toMap(each -> each.reference().number(), Function.identity()));
        return chronicle.ofItem(item).stream()
                .filter(entry -> byNumber.containsKey(entry.number()))
                .map(entry -> moment(entry, byNumber.get(entry.number())))
                .toList();
    }

    private static Moment moment(ChronicleEntry entry, Suggestion suggestion) {
        return new Moment(entry.at(), entry.step(suggestion.title()));
    }

    private void addPromises(List<TrackedStep> steps, HeardItem item, List<Suggestion> heard) {
        if (item.status().isBeforeFinding()) {
            steps.add(TrackedStep.ahead("heard", promise.by(day(item.receivedAt())), ""));
        }
        for (var suggestion : heard) promised(suggestion).ifPresent(steps::add);
    }

    private static Optional<TrackedStep> promised(Suggestion suggestion) {
        var due = suggestion.due();
        var kind = promiseOf(suggestion.standsAt());
        if (kind.equals("review")) due = suggestion.verdict().standing().reviewOn();
        if (kind.isEmpty() || due.equals(LocalDate.MAX)) return Optional.empty();
        return Optional.of(TrackedStep.ahead(kind, due, suggestion.title()));
    }

    /** What the proposer waits for now; empty when for nothing, or for what is not promised to them. */
    private static String promiseOf(SuggestionStatus status) {
        return switch (status) {
            case UNDER_CONSIDERATION, RECONSIDERING -> "decision";
            case ADOPTED, IN_PROGRESS, ON_HOLD -> "completed";
            case REJECTED -> "review";
            default -> "";
        };
    }

    private static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, WorkingDays.LONDON);
    }

    /** A step and when it was taken, for the order of the story. */
    private record Moment(Instant at, TrackedStep step) {}
}
