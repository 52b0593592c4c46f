package org.openleap.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.InstantSource;
import org.openleap.notification.internal.ContactAsk;
import org.openleap.notification.internal.ContactKey;
import org.openleap.notification.internal.ContactRepository;
import org.openleap.shared.error.RuleViolatedException;

/**
 * How often somebody was asked and told. Whoever is about to invite people, or to ask them for something, asks here first and
 * says here that they did. For other components, inside their own guarded services and transactions.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ContactLoad {
    private static final Duration A_YEAR = Duration.ofDays(365);

    @Inject
    ContactRepository contacts;

    @Inject
    InstantSource clock;

    /** What passed with the person at this address; however it is typed. Nothing passed with nobody. */
    public Load of(String address) {
        var now = clock.instant();
        return contacts.load(ContactKey.of(address), now.minus(A_YEAR), now);
    }

    /** What passed with a group through its convenors. */
    public Load ofGroup(String name) {
        var now = clock.instant();
        return contacts.loadOfGroup(name, ContactKey.ofGroup(name), now.minus(A_YEAR), now);
    }

    /**
     * Notes that the person at this address was asked for something.
     *
     * @param what in a few words, at most 100 characters, e.g. the name of an activity
     */
    public void asked(String address, String what) {
        contacts.add(ContactAsk.of(ContactKey.of(address), what, clock.instant()));
    }

    /**
     * Refuses to ask somebody who waits for an answer that is late. For whatever sends invitations by itself; a person who
     * asks is warned by {@link Load#advice}.
     *
     * @throws RuleViolatedException {@link NotificationProblem#STILL_OWED_AN_ANSWER}
     */
    public void requireMayAsk(String address) {
        if (of(address).advice() == AskAdvice.TELL_FIRST) {
            throw new RuleViolatedException(NotificationProblem.STILL_OWED_AN_ANSWER);
        }
    }
}
