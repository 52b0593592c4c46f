package org.openleap.feedback.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.openleap.consent.ConsentEvent;
import org.openleap.consent.ConsentMethod;
import org.openleap.consent.ConsentPurpose;
import org.openleap.consent.ConsentSource;
import org.openleap.consent.ConsentSubject;
import org.openleap.consent.FirstAnswer;
import org.openleap.feedback.FeedbackReference;
import org.openleap.identity.VisibilityScope;
import org.openleap.notification.Route;

/** What was allowed when an item came, and what the item allows since: it follows the ledger. */
@ApplicationScoped
public class ItemPermissions implements ConsentSource {
    /** Nobody asked the people behind these answers anything. */
    private static final String UNASKED = "fft";

    @Inject
    FeedbackRepository items;

    @Override
    public ConsentSubject.Kind kind() {
        return ConsentSubject.Kind.ITEM;
    }

    @Override
    public Optional<List<FirstAnswer>> answers(String key, VisibilityScope scope) {
        return FeedbackReference.read(key)
                .flatMap(reference -> items.find(reference, scope))
                .map(this::answers);
    }

    private List<FirstAnswer> answers(FeedbackItem item) {
        var said = item.submission();
        if (UNASKED.equals(said.channel())) return List.of();
        boolean reachable = items.proposer(item).contact().route() != Route.NONE;
        return List.of(
                answer(item, ConsentPurpose.CONTACT_ABOUT_THIS, reachable),
                answer(item, ConsentPurpose.PUBLISH_ANONYMISED, said.mayPublish()),
                answer(item, ConsentPurpose.SHARE_ANONYMISED, said.mayShare()));
    }

    private static FirstAnswer answer(FeedbackItem item, ConsentPurpose purpose, boolean given) {
        return new FirstAnswer(purpose, given, item.submission().consentText(), ConsentMethod.FORM, item.receivedAt());
    }

    void on(@Observes ConsentEvent event) {
        if (event.about().kind() != ConsentSubject.Kind.ITEM) return;
        items.find(new FeedbackReference(event.about().key()), VisibilityScope.system())
                .ifPresent(item -> follow(item, event));
    }

    /** Whoever must not be contacted any more cannot be: nobody keeps the address. */
    private void follow(FeedbackItem item, ConsentEvent event) {
        switch (event.purpose()) {
            case PUBLISH_ANONYMISED -> item.submission().permitPublishing(event.isGiven());
            case SHARE_ANONYMISED -> item.submission().permitSharing(event.isGiven());
            case CONTACT_ABOUT_THIS -> {
                if (!event.isGiven()) items.proposer(item).forget();
            }
            case CONTACT_FUTURE, PUBLISH_FIRST_NAME, PATIENT_STORY, SHARE_IDENTIFIABLE, RESEARCH_RECONTACT -> {}
        }
    }
}
