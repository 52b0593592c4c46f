package org.openleap.partnership.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.openleap.notification.Occasion;
import org.openleap.notification.OweTelling;
import org.openleap.notification.Recipient;
import org.openleap.notification.Route;
import org.openleap.notification.TellingDesk;
import org.openleap.targets.Target;
import org.openleap.targets.Targets;

/** What somebody who signed up is told: that we have it, that we want to talk, or why not. By e-mail, through the outbox. */
@ApplicationScoped
public class InterestLetters {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    @Inject
    TellingDesk tellings;

    @Inject
    Targets targets;

    @Inject
    PartnershipDesk desk;

    public void received(Interest interest) {
        var by = DAY.format(targets.after(desk.today(), Target.INTEREST));
        tell(interest, Occasion.INTEREST_RECEIVED, Map.of("replyBy", by));
    }

    public void accepted(Interest interest, String words) {
        tell(interest, Occasion.INTEREST_ACCEPTED, Map.of("words", words));
    }

    public void declined(Interest interest, String words) {
        tell(interest, Occasion.INTEREST_DECLINED, Map.of("words", words));
    }

    private void tell(Interest interest, Occasion occasion, Map<String, String> words) {
        var reference = interest.reference().value();
        var contact = interest.contact();
        var recipient = new Recipient(contact.name(), Route.EMAIL, contact.email(), Set.of());
        tellings.owe(new OweTelling(reference, reference, occasion, recipient, words));
    }
}
