package org.openleap.suggestion.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.openleap.identity.People;
import org.openleap.identity.Roles;
import org.openleap.identity.UserId;
import org.openleap.identity.VisibilityScope;
import org.openleap.suggestion.AskedLook;
import org.openleap.suggestion.RejectedIdea;
import org.openleap.suggestion.SuggestionDetail;
import org.openleap.suggestion.SuggestionStatus;
import org.openleap.suggestion.SuggestionSummary;

/** Turns a suggestion into what a caller may see of it. */
@ApplicationScoped
public class SuggestionMapper {
    @Inject
    People people;

    @Inject
    SuggestionAccess access;

    @Inject
    ReconsiderationRepository seconds;

    public RejectedIdea rejected(Suggestion suggestion) {
        var decision = suggestion.verdict().standing();
        return new RejectedIdea(
                suggestion.id(),
                suggestion.reference(),
                suggestion.title(),
                suggestion.service(),
                decision.reasonCode(),
                decision.wouldChange(),
                decision.reviewOn());
    }

    public SuggestionSummary summary(Suggestion suggestion, LocalDate today) {
        boolean overdue = suggestion.status().isOnTheClock() && suggestion.due().isBefore(today);
        return new SuggestionSummary(
                suggestion.id(),
                suggestion.reference(),
                suggestion.title(),
                suggestion.saying().kind(),
                suggestion.status(),
                suggestion.service(),
                nameOf(suggestion.owner()),
                suggestion.due(),
                overdue,
                suggestion.work().percent(),
                suggestion.identifiedAt(),
                suggestion.label());
    }

    /** @param analysed whether the item it was found in is analysed */
    public SuggestionDetail detail(Suggestion suggestion, boolean analysed, LocalDate today, VisibilityScope caller) {
        var decision = suggestion.verdict().shown(suggestion.status().isPending());
        var work = suggestion.work();
        return new SuggestionDetail(
                summary(suggestion, today),
                seesWords(caller) ? suggestion.saying().quote() : "",
                decision.reasonCode(),
                decision.reason(),
                decision.wouldChange(),
                decision.reviewOn(),
                nameOf(decision.decidedBy()),
                nameOf(decision.countersignedBy()),
                suggestion.verdict().sentBack(),
                work.action(),
                work.due(),
                decision.pounds(),
                work.news(),
                work.delay(),
                work.change(),
                work.evidence(),
                nameOf(work.confirmedBy()),
                suggestion.saying().parent(),
                asked(suggestion),
                access.allowed(suggestion, analysed, caller),
                suggestion.version());
    }

    private AskedLook asked(Suggestion suggestion) {
        if (suggestion.status() != SuggestionStatus.RECONSIDERING) return AskedLook.none();
        return seconds.latest(suggestion.reference())
                .map(second -> new AskedLook(second.cause().name(), second.words(), second.isAboutRejection()))
                .orElse(AskedLook.none());
    }

    /** Lay reviewers see the redacted wording and the evidence, never the proposer's words. */
    private static boolean seesWords(VisibilityScope caller) {
        return caller.seesAllScreened() || caller.has(Roles.SERVICE_LEAD);
    }

    private String nameOf(UserId id) {
        return id.equals(UserId.PUBLIC) ? "" : people.nameOf(id);
    }
}
