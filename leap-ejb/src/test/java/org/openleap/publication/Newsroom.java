package org.openleap.publication;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import org.openleap.harness.Lead;
import org.openleap.harness.Officer;
import org.openleap.harness.Visitor;
import org.openleap.shared.PageRequest;
import org.openleap.suggestion.SuggestionReference;

/** The steps by which something is published, each by the person whose step it is. */
@Dependent
public class Newsroom {
    @EJB
    PublicationService publications;

    @EJB
    TakeDownService takeDowns;

    @EJB
    WorkbenchRegister workbench;

    @EJB
    PublicationRegister register;

    @EJB
    Officer officer;

    @EJB
    Lead lead;

    @EJB
    Visitor visitor;

    long drafted(SuggestionReference suggestion, PairWording wording) {
        return officer.asks(() -> publications.draft(new DraftPair(suggestion, wording)));
    }

    /** Worded and approved; what everybody reads. */
    public PublishedPair published(SuggestionReference suggestion, PairWording wording) {
        long pair = drafted(suggestion, wording);
        approve(pair);
        return detail(pair).pair();
    }

    void approve(long pair) {
        lead.does(() -> publications.approve(pair, detail(pair).version()));
    }

    PairDetail detail(long pair) {
        return officer.asks(() -> workbench.find(pair));
    }

    /** Today's and earlier wordings, as a visitor reads them. */
    Answer answer(long number) {
        return visitor.asks(() -> register.answer(number));
    }

    public void takeDown(long number) {
        lead.does(() -> takeDowns.takeDown(new TakeDownAnswer(number, "could_identify", "")));
    }

    /** Whether a visitor finds it in the list. */
    boolean isListed(long number) {
        return visitor.asks(() -> register.published(PairFilter.all(), PageRequest.first(200))).rows().stream()
                .anyMatch(pair -> pair.number() == number);
    }
}
