package org.openleap.suggestion.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.openleap.feedback.FeedbackReference;
import org.openleap.feedback.TellProposer;
import org.openleap.notification.Occasion;
import org.openleap.suggestion.ChronicleKind;
import org.openleap.suggestion.DecisionPromise;
import org.openleap.suggestion.PartnerAnswer;
import org.openleap.suggestion.SuggestionStatus;
import org.openleap.suggestion.ToldStep;

/** What the proposer is told about decisions: who decides, what was decided and why, and what came of a second look. */
@ApplicationScoped
public class DecisionNews {
    @Inject
    SuggestionNews news;

    @Inject
    TellProposer proposer;

    @Inject
    DecisionPromise promise;

    @Inject
    SuggestionDesk desk;

    /** The analysis is concluded: these were heard. */
    public void heard(FeedbackReference item, List<Suggestion> suggestions) {
        var words = Map.of("suggestions", list(suggestions), "decideWithin", promise.within(desk.today()));
        proposer.owe(item, item.value(), Occasion.SUGGESTIONS_HEARD, words);
    }

    /** Something happened that the proposer need not be told about. */
    public void note(Suggestion suggestion) {
        news.note(suggestion);
    }

    /** A mark was taken back before anybody heard of it. */
    public void unmarked(Suggestion suggestion) {
        news.unmarked(suggestion);
    }

    /** Somebody decides, by a day. The proposer is told once, not at every change of hands. */
    public void assigned(Suggestion suggestion, boolean first) {
        var due = suggestion.due();
        news.note(suggestion, Map.of("owner", suggestion.owner().value(), "due", due.toString()));
        if (!first) return;
        news.tell(
                suggestion,
                ToldStep.of(ChronicleKind.UNDER_CONSIDERATION).promising(due).with("decideBy", due));
    }

    /** It was split: the parts stand for it. */
    public void split(Suggestion whole, List<Suggestion> parts) {
        var numbers =
                parts.stream().map(part -> Integer.toString(part.reference().number()));
        news.note(whole, Map.of("parts", numbers.collect(Collectors.joining(","))));
        parts.forEach(news::note);
        var words = list(parts);
        var due = parts.get(0).due();
        var told = ToldStep.of(ChronicleKind.SPLIT).saying(words).with("parts", words);
        news.tell(whole, told.with("decideBy", due));
        news.ended(whole);
    }

    /** A decision was made, countersigned or sent back: told only once it stands. */
    public void decided(Suggestion suggestion) {
        news.note(suggestion);
        if (suggestion.status() == SuggestionStatus.ADOPTED) tellAdopted(suggestion);
        if (suggestion.status() != SuggestionStatus.REJECTED) return;
        news.tell(suggestion, rejected(suggestion));
        news.ended(suggestion);
    }

    private void tellAdopted(Suggestion suggestion) {
        var verdict = suggestion.verdict();
        boolean again = verdict.cameFrom() == SuggestionStatus.RECONSIDERING;
        var reason = verdict.standing().reason();
        var work = suggestion.work();
        var kind = again ? ChronicleKind.RECONSIDERED_ADOPTED : ChronicleKind.ADOPTED;
        var told = ToldStep.of(kind).saying(reason).with("reason", reason).with("action", work.action());
        var promised = told.promising(work.due()).with("due", work.due());
        news.tell(suggestion, following(verdict.partner(), promised, ChronicleKind.ADOPTED_BY_PARTNER));
    }

    private static ToldStep rejected(Suggestion suggestion) {
        var verdict = suggestion.verdict();
        boolean takenBack = verdict.standing().isPromiseTakenBack();
        var told = refused(suggestion, takenBack ? ChronicleKind.ADOPTION_WITHDRAWN : ChronicleKind.REJECTED);
        return takenBack ? told : following(verdict.partner(), told, ChronicleKind.REJECTED_BY_PARTNER);
    }

    /** A decision that follows a partner's answer is told with the partner's words. */
    private static ToldStep following(PartnerAnswer answer, ToldStep told, ChronicleKind byPartner) {
        if (!answer.isGiven()) return told;
        return new ToldStep(byPartner, answer.partner() + ": " + answer.words(), told.day(), told.values())
                .with("partner", answer.partner())
                .with("partnerWords", answer.words());
    }

    /** Somebody new came to the same answer. */
    public void rejectionUpheld(Suggestion suggestion) {
        news.note(suggestion);
        news.tell(suggestion, refused(suggestion, ChronicleKind.RECONSIDERED_REJECTED));
        news.ended(suggestion);
    }

    private static String list(List<Suggestion> suggestions) {
        return suggestions.stream()
                .map(suggestion -> suggestion.reference().number() + ". " + suggestion.title())
                .collect(Collectors.joining("\n"));
    }

    private static ToldStep refused(Suggestion suggestion, ChronicleKind kind) {
        var decision = suggestion.verdict().standing();
        return ToldStep.of(kind)
                .saying(decision.reason())
                .promising(decision.reviewOn())
                .with("reason", decision.reason())
                .with("wouldChange", decision.wouldChange())
                .with("reviewOn", decision.reviewOn());
    }
}
