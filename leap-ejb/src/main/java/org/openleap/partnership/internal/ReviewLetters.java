package org.openleap.partnership.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import org.openleap.identity.People;
import org.openleap.notification.Mail;
import org.openleap.notification.MailDesk;

/** Reminds the person of the trust who looks after a partnership that its review is due. */
@ApplicationScoped
public class ReviewLetters {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    @Inject
    MailDesk mails;

    @Inject
    People people;

    /**
     * Nothing is sent while nobody looks after it: the page and "Today" show the review all the same.
     *
     * @param days which of the reminders it is, in days before the review
     */
    public void due(Partnership partnership, int days) {
        people.emailOf(partnership.owner()).ifPresent(address -> {
            var reference = partnership.reference().value();
            var reviewBy = partnership.term().reviewBy();
            var words = Map.<String, Object>of(
                    "name", people.nameOf(partnership.owner()),
                    "reference", reference,
                    "title", partnership.title(),
                    "reviewBy", DAY.format(reviewBy));
            var key = String.join("/", "review-due", reference, reviewBy.toString(), Integer.toString(days));
            mails.post(new Mail(key, address.value(), "review-due", words));
        });
    }
}
