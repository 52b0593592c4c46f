package org.openleap.sharing.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Set;
import org.openleap.feedback.Capacity;
import org.openleap.feedback.Contact;
import org.openleap.feedback.FeedbackItems;
import org.openleap.feedback.FeedbackReference;
import org.openleap.feedback.FeedbackService;
import org.openleap.feedback.SubmitFeedback;
import org.openleap.identity.CurrentUser;
import org.openleap.identity.VisibilityScope;
import org.openleap.notification.Route;
import org.openleap.shared.error.RuleViolatedException;
import org.openleap.sharing.Audience;
import org.openleap.sharing.Heard;
import org.openleap.sharing.SharingProblem;
import org.openleap.sharing.TellTrust;

/**
 * Makes an item out of what a partner heard, and remembers whose it is. The register gets it first, because the key must be
 * claimed before anything else is read.
 */
@ApplicationScoped
public class PartnerIntake {
    private static final String CHANNEL = "partner_submission";

    @Inject
    FeedbackService register;

    @Inject
    FeedbackItems items;

    @Inject
    SharedRepository shared;

    @Inject
    SharingNews news;

    @Inject
    CurrentUser user;

    @Inject
    InstantSource clock;

    /** Its exceptions are those of the service. */
    public FeedbackReference tell(TellTrust command) {
        var partner = partner();
        var reference = register.submit(submission(command)).reference();
        boolean known = shared.submissionOf(reference, VisibilityScope.system()).isPresent();
        if (!known) remember(reference, command, partner);
        return reference;
    }

    /** @throws RuleViolatedException {@link SharingProblem#NO_ORGANISATION} */
    Audience partner() {
        var organisation = user.caller().organisation();
        if (organisation.isEmpty()) throw new RuleViolatedException(SharingProblem.NO_ORGANISATION);
        return new Audience(organisation);
    }

    private void remember(FeedbackReference reference, TellTrust command, Audience partner) {
        var item = items.require(reference, VisibilityScope.system());
        var heard = new Heard(command.heardHow(), command.people(), command.experienced());
        var row = SharedItem.submitted(item, partner, heard, user.id(), clock.instant())
                .withKey(command.key());
        shared.add(row);
        news.note("sharing.submitted", row);
    }

    private SubmitFeedback submission(TellTrust command) {
        return new SubmitFeedback(
                command.key(),
                command.words(),
                command.request(),
                command.service(),
                command.experienced(),
                CHANNEL,
                Capacity.PARTNER,
                command.harm(),
                false,
                command.mayPublish(),
                command.mayShare(),
                contact(command.email().strip()));
    }

    private Contact contact(String email) {
        if (email.isEmpty()) return Contact.anonymous();
        return new Contact(Route.EMAIL, user.caller().name(), email, Set.of());
    }
}
