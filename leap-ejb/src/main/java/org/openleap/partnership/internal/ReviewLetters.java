package org.openleap.partnership.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.openleap.identity.People;
import org.openleap.notification.Occasion;
import org.openleap.notification.OweTelling;
import org.openleap.notification.Recipient;
import org.openleap.notification.Route;
import org.openleap.notification.TellingDesk;

/** Tells the person of the trust who looks after a partnership that its review is due. */
@ApplicationScoped
public class ReviewLetters {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    @Inject
    TellingDesk tellings;

    @Inject
    People people;

    /** Nothing is sent while nobody looks after it: the page and "Today" show the review all the same. */
    public void due(Partnership partnership) {
        people.emailOf(partnership.owner()).ifPresent(address -> {
            var reference = partnership.reference().value();
            var name = people.nameOf(partnership.owner());
            var recipient = new Recipient(name, Route.EMAIL, address.value(), Set.of());
            var words = Map.of(
                    "title",
                    partnership.title(),
                    "reviewBy",
                    DAY.format(partnership.term().reviewBy()));
            tellings.owe(new OweTelling(reference, reference, Occasion.REVIEW_DUE, recipient, words));
        });
    }
}
