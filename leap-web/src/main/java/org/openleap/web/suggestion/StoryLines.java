package org.openleap.web.suggestion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.openleap.suggestion.StoryEntry;
import org.openleap.web.support.Dates;
import org.openleap.web.support.Texts;

/** Tells what happened in a sentence each. */
@ApplicationScoped
public class StoryLines {
    private static final String BUNDLE = "story";
    private static final Set<String> DECIDED = Set.of(
            "suggestion.adopted",
            "suggestion.rejected",
            "suggestion.completed",
            "suggestion.split",
            "suggestion.adoptionWithdrawalProposed",
            "suggestion.reconsidering",
            "suggestion.rejectionUpheld",
            "suggestion.completionUpheld",
            "suggestion.foundNotDone",
            "suggestion.withdrawn",
            "suggestion.adoptionProposed",
            "suggestion.rejectionProposed",
            "suggestion.completionProposed",
            "suggestion.countersigned",
            "suggestion.sentBack",
            "feedback.analysisConcluded");

    @Inject
    Dates dates;

    public StoryLine line(StoryEntry entry) {
        return new StoryLine(sentence(entry), tone(entry), entry.at().toString(), dates.moment(entry.at()));
    }

    /** Whether an entry belongs into a part of the story: {@code told}, {@code decided}, or everything. */
    boolean belongs(StoryEntry entry, String part) {
        if (part.equals("told")) return entry.action().startsWith("telling.");
        return !part.equals("decided") || DECIDED.contains(entry.action());
    }

    /** Arguments of every sentence: who, number of the suggestion, status, and what it was about. */
    private static String sentence(StoryEntry entry) {
        var key = Texts.has(BUNDLE, entry.action()) ? entry.action() : "other";
        return Texts.text(BUNDLE, key, entry.actor(), number(entry.subject()), occasion(entry), entry.action());
    }

    private static String number(String subject) {
        int slash = subject.indexOf('/');
        return slash < 0 ? "" : subject.substring(slash + 1);
    }

    private static String occasion(StoryEntry entry) {
        var key = "notification.occasion." + entry.facts().getOrDefault("occasion", "");
        return Texts.has("notification", key) ? Texts.text("notification", key) : "";
    }

    private static String tone(StoryEntry entry) {
        if (entry.action().equals("telling.failed")) return "failed";
        if (entry.action().equals("telling.sent") || entry.action().equals("telling.settled")) return "told";
        return DECIDED.contains(entry.action()) ? "" : "plain";
    }
}
