package org.openleap.harness;

import java.util.Set;
import java.util.UUID;
import org.openleap.feedback.Answer;
import org.openleap.feedback.Capacity;
import org.openleap.feedback.Contact;
import org.openleap.feedback.SubmitFeedback;
import org.openleap.notification.Route;

/** Things that people say, for tests that need somebody to say something. */
public final class Submissions {
    public static final String WORDS =
            "The night on the ward was loud. Please dim the lights in the corridor after ten.";
    public static final String QUOTE = "Please dim the lights in the corridor after ten";

    private Submissions() {}

    public static SubmitFeedback anonymous() {
        return submission(UUID.randomUUID(), WORDS, Contact.anonymous());
    }

    public static SubmitFeedback byEmail() {
        var contact = new Contact(Route.EMAIL, "Ines Example", UUID.randomUUID() + "@example.org", Set.of());
        return submission(UUID.randomUUID(), WORDS, contact);
    }

    /** Somebody who is told in their own way. */
    public static SubmitFeedback by(Contact contact) {
        return submission(UUID.randomUUID(), WORDS, contact);
    }

    public static SubmitFeedback withKey(UUID key, String words) {
        return submission(key, words, Contact.anonymous());
    }

    private static SubmitFeedback submission(UUID key, String words, Contact contact) {
        return new SubmitFeedback(
                key,
                words,
                "",
                ServiceLead.SERVICE,
                "2026-10",
                "web_form",
                Capacity.PATIENT,
                Answer.NO,
                false,
                true,
                false,
                contact);
    }
}
