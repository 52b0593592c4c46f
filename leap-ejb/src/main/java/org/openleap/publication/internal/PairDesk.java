package org.openleap.publication.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import org.openleap.feedback.FeedbackItems;
import org.openleap.identity.CurrentUser;
import org.openleap.publication.BalanceGate;
import org.openleap.publication.DraftPair;
import org.openleap.publication.PairOutcome;
import org.openleap.publication.PublicationProblem;
import org.openleap.shared.error.ConflictException;
import org.openleap.shared.error.NotFoundException;
import org.openleap.shared.error.RuleViolatedException;
import org.openleap.suggestion.SuggestionDetail;
import org.openleap.suggestion.SuggestionRegister;

/** Puts a draft together from what stands, and opens a pair for somebody who wants to work on it. */
@ApplicationScoped
public class PairDesk {
    @Inject
    PairRepository pairs;

    @Inject
    SuggestionRegister suggestions;

    @Inject
    FeedbackItems items;

    @Inject
    Redaction redaction;

    @Inject
    Instance<BalanceGate> balance;

    @Inject
    CurrentUser user;

    /** @throws RuleViolatedException {@link PublicationProblem#NOT_DECIDED} and the rules of {@link Redaction} */
    public Pair draft(DraftPair command, Instant at) {
        var suggestion = suggestions.find(command.suggestion());
        var outcome = outcome(suggestion);
        requireNew(command, outcome);
        var item = items.require(command.suggestion().item(), user.scope());
        redaction.require(command, item);
        var pair = Pair.draft(command, outcome, user.id(), at)
                .about(item.service(), item.place(), items.themesOf(item.reference()));
        pairs.add(pair);
        return pair;
    }

    /** @throws NotFoundException {@link PublicationProblem#UNKNOWN_PAIR}; ConflictException when it was changed */
    public Pair open(long id, long version) {
        var pair = pairs.find(id, user.scope())
                .orElseThrow(() -> new NotFoundException(PublicationProblem.UNKNOWN_PAIR, Long.toString(id)));
        if (pair.version() != version) {
            throw new ConflictException(
                    PublicationProblem.NOT_POSSIBLE_NOW, pair.status().name(), "");
        }
        return pair;
    }

    /** @throws RuleViolatedException {@link PublicationProblem#REGISTER_DOES_NOT_BALANCE} */
    public void requireBalance() {
        if (!balance.stream().allMatch(BalanceGate::isBalanced)) {
            throw new RuleViolatedException(PublicationProblem.REGISTER_DOES_NOT_BALANCE);
        }
    }

    private void requireNew(DraftPair command, PairOutcome outcome) {
        boolean drafted =
                pairs.current(command.suggestion().value()).stream().anyMatch(pair -> pair.outcome() == outcome);
        if (drafted) throw new ConflictException(PublicationProblem.ALREADY_DRAFTED);
    }

    private static PairOutcome outcome(SuggestionDetail suggestion) {
        return switch (suggestion.summary().status()) {
            case COMPLETED -> PairOutcome.WE_DID;
            case REJECTED -> PairOutcome.WE_COULD_NOT;
            case ADOPTED, IN_PROGRESS, ON_HOLD, COMPLETION_PROPOSED, ADOPTION_WITHDRAWAL_PROPOSED ->
                PairOutcome.WORKING_ON_IT;
            case IDENTIFIED,
                    UNDER_CONSIDERATION,
                    CLARIFYING,
                    REFERRED,
                    SPLIT,
                    ADOPTION_PROPOSED,
                    REJECTION_PROPOSED,
                    RECONSIDERING,
                    WITHDRAWN -> throw new RuleViolatedException(PublicationProblem.NOT_DECIDED);
        };
    }
}
