package org.openleap.stakeholder.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;
import org.openleap.identity.OwnSignIn;
import org.openleap.notification.Mail;
import org.openleap.notification.MailDesk;
import org.openleap.reference.WorkingDays;
import org.openleap.stakeholder.Correspondent;
import org.openleap.stakeholder.OrganisationAlias;

/** Tells somebody invited how to sign in when their organisation has a sign-in of its own; Keycloak tells the others. */
@ApplicationScoped
public class SignInLetters {
    @Inject
    MailDesk mails;

    @Inject
    OrganisationLists organisations;

    @Inject
    InstantSource clock;

    /** At most one mail a day to one person, however often somebody presses the button. */
    void tell(@Observes OwnSignIn invited) {
        var to = new Correspondent(invited.name(), invited.address());
        var today = LocalDate.ofInstant(clock.instant(), WorkingDays.LONDON);
        var key = String.join("/", "own-sign-in", invited.organisation(), today.toString(), to.key());
        var organisation = organisations.nameOf(new OrganisationAlias(invited.organisation()));
        var words = Map.<String, Object>of("organisation", organisation);
        mails.post(new Mail(key, to.address().value(), "own-sign-in", to.read(words, "partner")));
    }
}
